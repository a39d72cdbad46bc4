package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Goalpost;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in a sentence why a verdict was reached.
final class Reasons {

    private Reasons() {}

    static Bilingual of(Claim promise, Candidate candidate) {
        Bilingual main = candidate.verdict() == Verdict.INCOMPARABLE
                ? incomparable(promise, candidate.outcome().claim())
                : compared(promise, candidate.verdict());
        StringBuilder chinese = new StringBuilder(main.chinese());
        StringBuilder english = new StringBuilder(main.english());
        for (Bilingual remark : remarks(candidate)) {
            chinese.append("；").append(remark.chinese());
            english.append("; ").append(remark.english());
        }
        return new Bilingual(chinese + "。", english + ".");
    }

    static Bilingual unstated(boolean nearlyTook) {
        return nearlyTook
                ? new Bilingual(
                        "后一年文件没有可对照的数据；相近而不能采用的见所列。",
                        "The later document states no figure that answers; what comes close is listed with the reason.")
                : new Bilingual("后一年文件没有提到这一指标的数据。", "The later document states no figure of this metric.");
    }

    private static Bilingual compared(Claim promise, Verdict verdict) {
        boolean lower = new Appraisal(promise).lowerIsBetter();
        return switch (verdict) {
            case MET ->
                lower
                        ? new Bilingual("不高于承诺值", "At or below what was promised")
                        : new Bilingual("不低于承诺值", "At or above what was promised");
            case NEAR ->
                new Bilingual(
                        "略差于承诺的“左右”值（增速相差不超过0.3个百分点，其他不超过一成）",
                        "A little short of the promised “about” (within 0.3 points of a growth, a tenth otherwise)");
            default ->
                promise.comparison() instanceof Goalpost.About
                        ? new Bilingual("差于承诺值，超出“左右”的容许范围", "Short of what was promised by more than “about” allows")
                        : new Bilingual("差于承诺值", "Short of what was promised");
        };
    }

    private static Bilingual incomparable(Claim promise, Claim outcome) {
        if (promise.measure() == outcome.measure()) {
            return new Bilingual("所报的只是界限，不足以判断", "Only a bound is reported, which leaves it open");
        }
        return new Bilingual(
                "承诺的是%s，所报的是%s"
                        .formatted(
                                promise.measure().words().chinese(),
                                outcome.measure().words().chinese()),
                "Promised is %s, reported is %s"
                        .formatted(
                                promise.measure().words().english(),
                                outcome.measure().words().english()));
    }

    private static List<Bilingual> remarks(Candidate candidate) {
        return Stream.of(
                        when(
                                candidate.coverage() != Coverage.YEAR,
                                candidate.coverage().words()),
                        when(candidate.outcome().estimated(), new Bilingual("预计或初步数", "an estimate or preliminary")),
                        when(
                                candidate.otherBasis() && candidate.verdict() != Verdict.INCOMPARABLE,
                                new Bilingual("一处按同口径，一处没有说明", "one of the two is on a like-for-like basis")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Bilingual> when(boolean condition, Bilingual remark) {
        return condition ? Optional.of(remark) : Optional.empty();
    }
}
