package io.plumbline.measuring.ledgers;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A ledger with all its rows as known at one moment; answers counts and sums of any day and period.
public final class LedgerBook {

    private final Ledger ledger;
    private final List<Member> members;
    private final Map<Long, List<StageEntry>> entries = new HashMap<>();
    private final PlaceTree places;

    /// The entries in the order of their days.
    LedgerBook(Ledger ledger, List<Member> members, List<StageEntry> entries, PlaceTree places) {
        this.ledger = ledger;
        this.members = List.copyOf(members);
        this.places = places;
        entries.forEach(entry -> this.entries
                .computeIfAbsent(entry.member(), key -> new ArrayList<>())
                .add(entry));
    }

    public Ledger ledger() {
        return ledger;
    }

    public List<Member> members() {
        return members;
    }

    /// What counts of a member, in the order of days.
    public List<StageEntry> entriesOf(long member) {
        return entries.getOrDefault(member, List.of());
    }

    /// Where a member stood at the end of that day; empty before its first stage.
    public Optional<StageEntry> findStanding(long member, LocalDate day) {
        List<StageEntry> until = entriesOf(member).stream()
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
        return until.isEmpty() ? Optional.empty() : Optional.of(until.getLast());
    }

    /// Those of the place and unit that a question speaks of, wherever they stand.
    public List<Member> membersOf(LedgerMeasure measure) {
        return members.stream()
                .filter(member ->
                        places.covers(measure.place(), member.place()) && places.covers(measure.unit(), member.unit()))
                .toList();
    }

    /// A count at the last day of the period, or a sum within it.
    public LedgerCount count(LedgerMeasure measure, ReportingPeriod period) {
        List<Member> asked = membersOf(measure);
        return switch (measure.kind()) {
            case BOOKED -> sum(asked, measure, period);
            case REACHED, STANDING -> countStanding(asked, measure, period);
        };
    }

    /// The members by where they stand at the end of the day, in the order of the stages; under "" those before the
    /// first.
    public Map<String, LedgerCount> countByStage(LocalDate day) {
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        ledger.stages().forEach(stage -> groups.put(stage.name(), new ArrayList<>()));
        for (Member member : members) {
            String stage = findStanding(member.id(), day).map(StageEntry::stage).orElse("");
            groups.computeIfAbsent(stage, key -> new ArrayList<>()).add(member);
        }
        Map<String, LedgerCount> counts = new LinkedHashMap<>();
        groups.forEach((stage, group) -> counts.put(
                stage, counted(group, LedgerMeasure.standing(ledger.code(), stage), ReportingPeriod.ofDay(day))));
        counts.values()
                .removeIf(count ->
                        count.measure().stage().isEmpty() && count.members().isEmpty());
        return counts;
    }

    /// The same question for each place that members name; a place by its code where the register knows it.
    public Map<String, LedgerCount> countByPlace(LedgerMeasure measure, ReportingPeriod period) {
        return countBy(measure, period, Member::place);
    }

    /// The same question for each unit that members name.
    public Map<String, LedgerCount> countByUnit(LedgerMeasure measure, ReportingPeriod period) {
        return countBy(measure, period, Member::unit);
    }

    private Map<String, LedgerCount> countBy(
            LedgerMeasure measure, ReportingPeriod period, Function<Member, String> key) {
        Map<String, List<Member>> groups = new LinkedHashMap<>();
        for (Member member : membersOf(measure)) {
            groups.computeIfAbsent(places.code(key.apply(member)), ignored -> new ArrayList<>())
                    .add(member);
        }
        Map<String, LedgerCount> counts = new LinkedHashMap<>();
        groups.forEach((name, group) -> counts.put(
                name,
                measure.kind() == LedgerMeasure.Kind.BOOKED
                        ? sum(group, measure, period)
                        : countStanding(group, measure, period)));
        return counts;
    }

    private LedgerCount countStanding(List<Member> asked, LedgerMeasure measure, ReportingPeriod period) {
        List<Member> there = asked.stream()
                .filter(member -> findStanding(member.id(), period.lastDay())
                        .filter(entry -> isAt(entry.stage(), measure))
                        .isPresent())
                .toList();
        return counted(there, measure, period);
    }

    private boolean isAt(String stage, LedgerMeasure measure) {
        int wanted = ledger.step(measure.stage());
        boolean beyond = measure.kind() == LedgerMeasure.Kind.REACHED
                && (wanted >= 0 || measure.stage().isEmpty());
        return beyond ? ledger.step(stage) >= Math.max(0, wanted) : stage.equals(measure.stage());
    }

    private LedgerCount counted(List<Member> there, LedgerMeasure measure, ReportingPeriod period) {
        List<Long> rows = there.stream()
                .flatMap(member -> findStanding(member.id(), period.lastDay()).stream())
                .map(StageEntry::id)
                .toList();
        return new LedgerCount(
                measure,
                period,
                Quantity.of(there.size(), "个"),
                there.stream().map(Member::id).toList(),
                rows,
                0);
    }

    private LedgerCount sum(List<Member> asked, LedgerMeasure measure, ReportingPeriod period) {
        List<StageEntry> booked = asked.stream()
                .flatMap(member -> entriesOf(member.id()).stream())
                .filter(entry -> period.contains(entry.on()) && entry.stage().equals(measure.stage()))
                .toList();
        List<StageEntry> stated =
                booked.stream().filter(entry -> entry.findAmount().isPresent()).toList();
        Quantity total = stated.stream()
                .flatMap(entry -> entry.findAmount().stream())
                .reduce(new Quantity(BigDecimal.ZERO, ledger.measure()), Quantity::plus);
        return new LedgerCount(
                measure,
                period,
                total,
                stated.stream().map(StageEntry::member).distinct().toList(),
                stated.stream().map(StageEntry::id).toList(),
                booked.size() - stated.size());
    }
}
