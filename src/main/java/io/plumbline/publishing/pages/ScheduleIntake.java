package io.plumbline.publishing.pages;

import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.exchange.PlanFiles;
import io.plumbline.scheduling.exchange.PlanReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Schedules on their way into the register from a file.
final class ScheduleIntake {

    private ScheduleIntake() {}

    /// The whole file, or nothing of it.
    ///
    /// @throws IllegalArgumentException that names each row and column that was not understood
    static Plan read(String name, String fileName, byte[] bytes, LocalDate start) {
        PlanReading reading = read(fileName, bytes, start);
        if (!reading.faults().isEmpty()) {
            throw new IllegalArgumentException("""
                    文件中有看不懂的地方，没有收入：
                    %s
                    Some places of the file were not understood; nothing was taken.
                    Maybe compare its headings with those of an exported schedule.""".formatted(reading.faults().stream()
                    .limit(10)
                    .map(PlanReading.Fault::toString)
                    .collect(Collectors.joining("\n"))));
        }
        return named(name, reading.plan());
    }

    private static Plan named(String name, Plan plan) {
        return new Plan(name, plan.start(), plan.activities(), plan.links(), plan.calendars());
    }

    /// Only the end of the name is used, in a folder that is deleted at once.
    private static PlanReading read(String fileName, byte[] bytes, LocalDate start) {
        String end = fileName.replaceFirst("^.*(\\.[A-Za-z]{1,5})$", "$1");
        try {
            Path file = Files.createTempFile("plumbline-schedule", end.startsWith(".") ? end : "");
            try {
                Files.write(file, bytes);
                return PlanFiles.read(file, start);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("""
                    文件不能读：%s
                    The file cannot be read: %s.""".formatted(fileName, e.getMessage()), e);
        }
    }
}
