package io.plumbline.judging.lines;

import io.plumbline.measuring.Reported;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A figure that was revised by much while the one before it was not (基数调整): what lies between the two is partly the
/// revision, not growth. `before` and `after` are the two neighbours as they are known.
public record LevelShift(Reported before, Reported after) {

    private static final double MUCH = 0.03;

    static List<LevelShift> list(List<Reported> figures) {
        List<LevelShift> shifts = new ArrayList<>();
        for (Reported after : figures) {
            if (Math.abs(after.revision()) < MUCH) {
                continue;
            }
            figures.stream()
                    .filter(it -> isNext(it, after) && Math.abs(it.revision()) < Math.abs(after.revision()) / 2)
                    .forEach(before -> shifts.add(new LevelShift(before, after)));
        }
        shifts.sort(Comparator.comparing(it -> it.after().period().end()));
        return shifts;
    }

    private static boolean isNext(Reported before, Reported after) {
        return before.period().end().equals(after.period().start())
                && before.cumulation() == after.cumulation()
                && before.price() == after.price();
    }

    /// The change between the two as they are known, as a share.
    public double shown() {
        return after.value().doubleValue() / before.value().doubleValue() - 1;
    }

    /// The change between the two as they were first published.
    public double first() {
        return after.first().doubleValue() / before.first().doubleValue() - 1;
    }
}
