package io.plumbline.judging.promises;

import io.plumbline.basics.Commitment;

/// One promised target with a number.
///
/// @param year the year that it is promised for
/// @param sameBasis whether it is promised on a like-for-like basis (同口径)
public record Promise(Commitment.Target target, Claim claim, int year, boolean sameBasis) {}
