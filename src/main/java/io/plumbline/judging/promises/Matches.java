package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.register.metrics.MetricDefinition;
import io.plumbline.register.metrics.MetricIdentity;
import io.plumbline.register.metrics.MetricIdentity.Known;
import io.plumbline.register.metrics.MetricIdentity.PartOf;
import io.plumbline.register.metrics.MetricIdentity.Unknown;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether two names mean the same metric, or something close to it that must not be taken for it.
final class Matches {

    private static final Bilingual NARROWER = new Bilingual("范围更窄", "a narrower scope");
    private static final Bilingual WIDER = new Bilingual("范围更宽", "a wider scope");
    private static final Bilingual OTHER = new Bilingual("是另一指标", "another indicator");
    private static final Bilingual OTHER_SCOPE = new Bilingual("范围不同", "another scope");

    /// 企业, 项目, 学校 alone do not say which.
    private static final int SHORTEST_THING = 3;

    private static final int SHORTEST_WORKS = 4;

    private static final Pattern TOTAL = Pattern.compile("达|突破|超过|保持|稳定|增至|增加到|提高|总数|总量|累计");

    private Matches() {}

    static boolean isSame(MetricIdentity promised, MetricIdentity reported) {
        return switch (promised) {
            case Known known ->
                reported instanceof Known other
                        && known.metric().name().equals(other.metric().name());
            case PartOf part ->
                reported instanceof PartOf other
                        && !part.part().isEmpty()
                        && part.part().equals(other.part())
                        && part.metric().name().equals(other.metric().name());
            case Unknown unknown -> reported instanceof Unknown other && isSame(unknown, other);
        };
    }

    /// Counted works of which one side leaves out the deed, as lists do (改造供热管网……、供水管网……): the same where neither
    /// side speaks of a total.
    static boolean isSameWorks(Claim promised, Claim reported) {
        if (!(promised.identity() instanceof Unknown one) || !(reported.identity() instanceof Unknown other)) {
            return false;
        }
        boolean oneLeavesOut = one.deeds().isEmpty() != other.deeds().isEmpty();
        boolean sameThing = one.core().equals(other.core()) && one.core().length() >= SHORTEST_WORKS;
        return oneLeavesOut && sameThing && isCounted(promised) && isCounted(reported);
    }

    private static boolean isCounted(Claim claim) {
        return claim.measure() == Measure.LEVEL
                && !TOTAL.matcher(claim.citation().quote()).find();
    }

    /// The same thing, and the same done to it.
    private static boolean isSame(Unknown promised, Unknown reported) {
        boolean sameDeeds = promised.deeds().isEmpty()
                ? reported.deeds().isEmpty()
                : !Collections.disjoint(promised.deeds(), reported.deeds());
        boolean saysWhat = promised.core().length() >= SHORTEST_THING;
        return saysWhat && promised.core().equals(reported.core()) && sameDeeds;
    }

    /// Why a neighbouring metric is not the promised one; empty where the two have nothing in common.
    static Optional<Bilingual> whyNot(MetricIdentity promised, MetricIdentity reported) {
        return switch (promised) {
            case Known known -> whyNot(known.metric(), reported);
            case PartOf part -> {
                boolean isWhole = reported instanceof Known other
                        && other.metric().name().equals(part.metric().name());
                yield isWhole ? Optional.of(WIDER) : Optional.empty();
            }
            case Unknown unknown -> whyNot(unknown, reported);
        };
    }

    private static Optional<Bilingual> whyNot(MetricDefinition promised, MetricIdentity reported) {
        return switch (reported) {
            case Known other -> whyNot(promised, other.metric());
            case PartOf part -> part.metric().name().equals(promised.name()) ? Optional.of(NARROWER) : Optional.empty();
            case Unknown unknown -> Optional.empty();
        };
    }

    private static Optional<Bilingual> whyNot(MetricDefinition promised, MetricDefinition reported) {
        String one = promised.name();
        String other = reported.name();
        if (one.equals(other)) {
            return Optional.empty();
        }
        boolean sameThing =
                lastOf(one).equals(lastOf(other)) && !promised.scope().equals(reported.scope());
        boolean contains = one.contains(other) || other.contains(one);
        if (contains || sameThing) {
            return Optional.of(sameThing ? OTHER_SCOPE : OTHER);
        }
        return Optional.empty();
    }

    /// 城镇居民人均可支配收入, 农村居民人均可支配收入 end alike.
    private static String lastOf(String name) {
        return name.substring(Math.max(0, name.length() - 4));
    }

    private static Optional<Bilingual> whyNot(Unknown promised, MetricIdentity reported) {
        if (!(reported instanceof Unknown other)) {
            return Optional.empty();
        }
        if (promised.core().equals(other.core())) {
            return Optional.of(OTHER);
        }
        if (other.core().endsWith(promised.core())) {
            return Optional.of(NARROWER);
        }
        return promised.core().endsWith(other.core()) && other.core().length() >= 4
                ? Optional.of(WIDER)
                : Optional.empty();
    }
}
