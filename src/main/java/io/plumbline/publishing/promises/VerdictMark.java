package io.plumbline.publishing.promises;

import io.plumbline.judging.promises.Verdict;

/// The sign that stands before a verdict, for colour is never the only sign.
final class VerdictMark {

    private VerdictMark() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case MET -> "✔";
            case NEAR -> "≈";
            case MISSED -> "✘";
            case INCOMPARABLE -> "≠";
            case NOT_STATED -> "—";
        };
    }

    static void put(Html html, Verdict verdict) {
        html.raw("<span class=\"mark " + verdict.code() + "\">" + of(verdict) + " ")
                .both(verdict.words())
                .raw("</span>");
    }
}
