package io.plumbline.judging.warning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The alarms of a day, held to a rate of false ones whatever their dependence (Benjamini & Yekutieli, Annals of
/// Statistics 2001), and to a budget per unit so that nobody drowns in them (预警清单).
final class AlarmList {

    private AlarmList() {}

    /// Of the day's candidates among `tests` looked at, the ones that stand when at most `falseShare` of them may be
    /// false in the long run; the most unusual first.
    static List<Alarm> standing(List<Alarm> candidates, int tests, double falseShare) {
        List<Alarm> ordered = candidates.stream()
                .sorted(Comparator.comparingDouble(Alarm::chance))
                .toList();
        double harmonic = 0;
        for (int i = 1; i <= tests; i++) {
            harmonic += 1.0 / i;
        }
        int standing = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).chance() <= falseShare * (i + 1) / (tests * harmonic)) {
                standing = i + 1;
            }
        }
        return ordered.subList(0, standing);
    }

    /// In the same order, of each unit no more than `perUnit`.
    static List<Alarm> withinBudget(List<Alarm> ordered, int perUnit) {
        Map<String, Integer> used = new HashMap<>();
        List<Alarm> kept = new ArrayList<>();
        for (Alarm alarm : ordered) {
            if (used.merge(alarm.unit(), 1, Integer::sum) <= perUnit) {
                kept.add(alarm);
            }
        }
        return kept;
    }
}
