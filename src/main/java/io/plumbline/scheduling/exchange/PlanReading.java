package io.plumbline.scheduling.exchange;

import io.plumbline.scheduling.Plan;
import java.util.List;

/// What was understood of a file, and what was not.
public record PlanReading(Plan plan, List<Fault> faults) {

    public PlanReading {
        faults = List.copyOf(faults);
    }

    /// A place in the file that was left out, and why. `row` counts from 1 as office programs do.
    public record Fault(int row, String column, String message) {

        @Override
        public String toString() {
            return column.isEmpty()
                    ? "第 %d 行：%s".formatted(row, message)
                    : "第 %d 行“%s”：%s".formatted(row, column, message);
        }
    }
}
