package io.plumbline.register.breakdown;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.register.Commitments;
import io.plumbline.register.Plans;
import io.plumbline.register.Registered;
import io.plumbline.register.Units;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How the commitments of a plan were broken down, as known at any moment.
public final class Breakdowns {

    private final Plans plans;
    private final Commitments commitments;
    private final Shares shares;
    private final Units units;

    public Breakdowns(Database database) {
        this.plans = new Plans(database);
        this.commitments = new Commitments(database);
        this.shares = new Shares(database);
        this.units = new Units(database);
    }

    /// Those of all commitments of the plan that stand: also of those that were not split, for they may have no owner.
    public List<Breakdown> list(long plan, Instant knownAt) {
        ReportingPeriod period = plans.get(plan, knownAt).period();
        List<Registered> standing = commitments.list(plan, knownAt).stream()
                .filter(it -> it.state() == Registered.State.ACTIVE)
                .toList();
        Map<Long, List<Share>> split =
                shares.list(plan, knownAt).stream().collect(Collectors.groupingBy(Share::commitment));
        Set<String> names = names(knownAt);
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Registered whole : standing) {
            List<Registered> below =
                    standing.stream().filter(it -> it.parent() == whole.id()).toList();
            breakdowns.add(of(whole, split.getOrDefault(whole.id(), List.of()), below, period, names, knownAt));
        }
        return breakdowns;
    }

    private Breakdown of(
            Registered whole,
            List<Share> parts,
            List<Registered> below,
            ReportingPeriod period,
            Set<String> names,
            Instant knownAt) {
        MismatchFinder finder = new MismatchFinder(whole, parts);
        List<PartSum> sums = new ArrayList<>();
        Optional<Aim> aim = Aim.find(whole.commitment());
        if (aim.isPresent()) {
            PartSums adding = new PartSums(whole, aim.get(), parts, period);
            sums.addAll(adding.list());
            finder.compareSums(aim.get(), sums);
            finder.compareParts(aim.get(), adding);
            finder.compareTakenUp(aim.get(), id -> commitments.get(id, knownAt));
        }
        finder.compareBaseYears();
        finder.requireOwners(names::contains);
        finder.compareBelow(below);
        return new Breakdown(whole, parts, sums, below, finder.found());
    }

    private Set<String> names(Instant knownAt) {
        Set<String> names = new HashSet<>();
        units.list(knownAt).forEach(unit -> {
            names.add(unit.code());
            names.add(unit.name());
            names.addAll(unit.aliases());
        });
        return names;
    }
}
