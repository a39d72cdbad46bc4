package io.plumbline.judging.forecast;

/// What was forecast from an earlier origin of a training series, and what came: never a value of a test part.
///
/// `share` is what the row weighs; `naiveScale` the mean step over a year before the origin.
record HeldOut(Candidates candidates, double[] outcomes, double naiveScale, double share, int group) {}
