package io.plumbline.basics;

/// A unit as the text writes it, magnitude included: 万亿元, %, 个百分点, 吨标准煤/万元; empty for a bare ratio.
public record Unit(String text) {

    public static final Unit NONE = new Unit("");
}
