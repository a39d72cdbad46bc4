package io.plumbline.register;

/// What measures a target (衡量指标): the code of an indicator, and the code of the unit or place whose figures count.
public record MeasuredBy(long commitment, String indicator, String place) {}
