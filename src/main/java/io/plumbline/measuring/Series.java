package io.plumbline.measuring;

/// One indicator of one place (指标序列), by their codes.
public record Series(String indicator, String place) {}
