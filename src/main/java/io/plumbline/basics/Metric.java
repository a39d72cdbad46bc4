package io.plumbline.basics;

/// What is measured (指标), in the words of the text; `elided` when the words were taken from an earlier mention because
/// the sentence itself leaves them out.
public record Metric(String words, boolean elided) {

    public Metric {
        Words.require(words, "A metric");
    }

    public static Metric of(String words) {
        return new Metric(words, false);
    }
}
