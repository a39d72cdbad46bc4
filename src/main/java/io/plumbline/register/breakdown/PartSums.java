package io.plumbline.register.breakdown;

import io.plumbline.basics.Deadline;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.register.Registered;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Adds up the parts of one target, where parts of it add up at all.
final class PartSums {

    private final Registered whole;
    private final Aim aim;
    private final List<Share> shares;
    private final ReportingPeriod plan;
    private final String holder;

    /// What is not given out stays with the first unit that leads the target.
    PartSums(Registered whole, Aim aim, List<Share> shares, ReportingPeriod plan) {
        this.whole = whole;
        this.aim = aim;
        this.shares = shares;
        this.plan = plan;
        this.holder =
                whole.commitment().responsibility().lead().stream().findFirst().orElse("");
    }

    List<PartSum> list() {
        List<PartSum> sums = new ArrayList<>();
        if (aim.additive()) {
            sums.addAll(overYears().stream().toList());
            sums.addAll(along(Share.Axis.PLACE));
            sums.addAll(along(Share.Axis.UNIT));
        }
        return sums;
    }

    /// Only a sum over the whole period is the sum of its years.
    private Optional<PartSum> overYears() {
        List<Share> years = shares.stream()
                .filter(share -> share.axis() == Share.Axis.YEAR && plan.contains(share.period()))
                .filter(share -> !share.period().equals(plan))
                .toList();
        return aim.cumulative() && !years.isEmpty()
                ? Optional.of(PartSum.of(Share.Axis.YEAR, plan, aim.value(), sum(years), holder))
                : Optional.empty();
    }

    private List<PartSum> along(Share.Axis axis) {
        Map<ReportingPeriod, List<Share>> byPeriod = new LinkedHashMap<>();
        shares.stream()
                .filter(share -> share.axis() == axis && !isWithinAnother(share))
                .forEach(share -> byPeriod.computeIfAbsent(share.period(), key -> new ArrayList<>())
                        .add(share));
        List<PartSum> sums = new ArrayList<>();
        byPeriod.forEach((period, parts) ->
                findWhole(period).ifPresent(value -> sums.add(PartSum.of(axis, period, value, sum(parts), holder))));
        return sums;
    }

    /// A unit's part of what its place already counts.
    private boolean isWithinAnother(Share share) {
        return share.axis() == Share.Axis.PLACE
                && !share.unit().isEmpty()
                && shares.stream()
                        .anyMatch(other -> other.unit().isEmpty()
                                && other.place().equals(share.place())
                                && other.period().equals(share.period()));
    }

    /// What the whole is to reach in that period: its own part for it, or the target itself at its deadline.
    Optional<Quantity> findWhole(ReportingPeriod period) {
        Optional<Quantity> own = shares.stream()
                .filter(share ->
                        share.axis() == Share.Axis.YEAR && share.period().equals(period))
                .map(Share::value)
                .findFirst();
        return own.or(() -> findAtDeadline(period));
    }

    Optional<Quantity> findAtDeadline(ReportingPeriod period) {
        return isAtDeadline(period) ? Optional.of(aim.value()) : Optional.empty();
    }

    private boolean isAtDeadline(ReportingPeriod period) {
        return switch (whole.commitment().deadline()) {
            case Deadline.By by ->
                period.lastDay().equals(by.lastDay()) && (!aim.cumulative() || period.contains(plan));
            case Deadline.Open ignored -> period.lastDay().equals(plan.lastDay()) && period.contains(plan);
        };
    }

    private Quantity sum(List<Share> parts) {
        return parts.stream()
                .map(Share::value)
                .reduce(new Quantity(BigDecimal.ZERO, aim.value().unit()), Quantity::plus);
    }
}
