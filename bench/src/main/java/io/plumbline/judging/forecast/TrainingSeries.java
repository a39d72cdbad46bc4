package io.plumbline.judging.forecast;

/// A series to learn from: its past, how far ahead it is to be forecast, and its group, 0 to [Trainer#GROUPS] - 1.
record TrainingSeries(History history, int horizon, int group) {}
