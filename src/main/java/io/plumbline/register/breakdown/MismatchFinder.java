package io.plumbline.register.breakdown;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Responsibility;
import io.plumbline.register.Registered;
import io.plumbline.register.breakdown.Mismatch.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Compares the levels of one breakdown: parts with the whole, plans below with the parts, tasks with what they serve.
final class MismatchFinder {

    private final Registered whole;
    private final List<Share> shares;
    private final List<Mismatch> found = new ArrayList<>();

    MismatchFinder(Registered whole, List<Share> shares) {
        this.whole = whole;
        this.shares = shares;
    }

    List<Mismatch> found() {
        return List.copyOf(found);
    }

    void compareSums(Aim aim, List<PartSum> sums) {
        for (PartSum sum : sums) {
            boolean lacks = sum.gap().value().signum() > 0;
            boolean missed = aim.isMissedBy(sum.parts(), sum.whole());
            String words = "%s分解合计 %s，上级 %s，相差 %s · the parts add up to %s of %s"
                    .formatted(sum.axis().label(), sum.parts(), sum.whole(), sum.gap(), sum.parts(), sum.whole());
            if (missed && lacks) {
                Kind kind = sum.holder().isEmpty() ? Kind.GAP_OF_NOBODY : Kind.GAP;
                String holder =
                        sum.holder().isEmpty() ? "" : "；缺口由%s承担 · held by %s".formatted(sum.holder(), sum.holder());
                add(kind, sum.period().code(), words + holder);
            } else if (missed) {
                add(Kind.OVER, sum.period().code(), words);
            }
        }
    }

    /// Where parts do not add up, each is compared with the whole; the last year's part of the whole always is.
    void compareParts(Aim aim, PartSums sums) {
        for (Share share : shares) {
            boolean compared = !aim.additive() || (share.axis() == Share.Axis.YEAR && !aim.cumulative());
            Optional<Quantity> wanted = share.axis() == Share.Axis.YEAR
                    ? sums.findAtDeadline(share.period())
                    : sums.findWhole(share.period());
            if (compared
                    && wanted.filter(value -> aim.isMissedBy(share.value(), value))
                            .isPresent()) {
                add(
                        Kind.BELOW,
                        where(share),
                        "分解值 %s，上级 %s · a part of %s below %s"
                                .formatted(share.value(), wanted.get(), share.value(), wanted.get()));
            }
        }
    }

    void compareBaseYears() {
        TreeSet<Integer> years = shares.stream()
                .map(Share::baseYear)
                .filter(year -> year != 0)
                .collect(Collectors.toCollection(TreeSet::new));
        if (years.size() > 1) {
            String whose =
                    years.stream().map(year -> year + "年：" + holders(year)).collect(Collectors.joining("；"));
            add(Kind.BASE_YEAR, "", "各部分基期年不同 · counted from different years: " + whose);
        }
    }

    /// The first few that are counted from that year.
    private String holders(int year) {
        List<String> holders = shares.stream()
                .filter(share -> share.baseYear() == year)
                .map(share -> share.holder().isEmpty() ? "总体" : share.holder())
                .distinct()
                .toList();
        String more = holders.size() <= 3 ? "" : "等%d个".formatted(holders.size());
        return holders.stream().limit(3).collect(Collectors.joining("、")) + more;
    }

    void requireOwners(Predicate<String> isKnown) {
        if (shares.isEmpty() && whole.commitment().responsibility().lead().isEmpty()) {
            add(Kind.NO_OWNER, "", "没有责任单位 · nobody answers for it");
        }
        for (Share share : shares) {
            if (share.axis() != Share.Axis.YEAR) {
                requireOwner(share, isKnown);
            }
        }
    }

    /// A place of the register answers for itself.
    private void requireOwner(Share share, Predicate<String> isKnown) {
        String owner = share.unit().isEmpty() ? share.place() : share.unit();
        if (isKnown.test(owner)) {
            return;
        }
        if (share.unit().isEmpty()) {
            add(
                    Kind.NO_OWNER,
                    where(share),
                    "没有责任单位，地点也未登记 · no unit, and the place is not in the register: " + share.place());
        } else {
            add(Kind.UNKNOWN_OWNER, where(share), "责任单位未登记 · the unit is not in the register: " + share.unit());
        }
    }

    /// What the plans below promise for the parts they took up.
    void compareTakenUp(Aim aim, LongFunction<Registered> commitment) {
        boolean any = shares.stream().anyMatch(share -> share.takenUpBy() != 0);
        for (Share share : shares) {
            if (share.takenUpBy() != 0) {
                compareTakenUp(aim, share, commitment.apply(share.takenUpBy()));
            } else if (any && share.axis() != Share.Axis.YEAR) {
                add(Kind.NOT_TAKEN_UP, where(share), "下级规划未承接，其他部分已承接 · not taken up in a plan below, others were");
            }
        }
    }

    private void compareTakenUp(Aim aim, Share share, Registered below) {
        Optional<Quantity> promised = Aim.find(below.commitment())
                .map(Aim::value)
                .filter(value -> value.unit().isCommensurable(share.value().unit()));
        if (promised.filter(value -> aim.isMissedBy(value, share.value())).isPresent()) {
            add(
                    Kind.BELOW,
                    where(share),
                    "下级规划目标 %s，分解值 %s · the plan below promises %s of %s"
                            .formatted(promised.get(), share.value(), promised.get(), share.value()));
        }
        requireInTime(where(share), below, share.period().lastDay());
        if (below.commitment().responsibility().equals(Responsibility.UNSTATED)) {
            add(Kind.NO_OWNER, where(share), "下级规划的目标没有责任单位 · nobody answers for it in the plan below");
        }
    }

    void compareBelow(List<Registered> below) {
        for (Registered child : below) {
            if (whole.commitment().deadline() instanceof Deadline.By by) {
                requireInTime(title(child), child, by.lastDay());
            }
            if (child.commitment().responsibility().lead().isEmpty()) {
                add(Kind.NO_OWNER, title(child), "没有牵头单位 · no unit leads it");
            }
        }
    }

    private void requireInTime(String where, Registered below, LocalDate lastDay) {
        if (below.commitment().deadline() instanceof Deadline.By by
                && by.lastDay().isAfter(lastDay)) {
            add(
                    Kind.LATER,
                    where,
                    "时限 %s，上级 %s · due %s, after %s".formatted(by.lastDay(), lastDay, by.lastDay(), lastDay));
        }
    }

    private void add(Kind kind, String where, String words) {
        found.add(new Mismatch(kind, whole.id(), where, words));
    }

    private static String where(Share share) {
        return (share.holder() + " " + share.period().code()).strip();
    }

    static String title(Registered registered) {
        return switch (registered.commitment()) {
            case Commitment.Target target -> target.metric().words();
            case Commitment.Task task -> task.action() + task.object();
            case Commitment.Programme programme -> programme.name();
            case Commitment.Project project -> project.name();
        };
    }
}
