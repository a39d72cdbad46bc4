package io.plumbline.scheduling.exchange;

import io.plumbline.basics.Bilingual;
import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/// Work that comes again and again, as a pattern to be counted back from the day of its adoption (倒排样板). The words are
/// our own.
public enum PlanPattern {
    /// The drafting of a five-year outline, some thirteen months.
    OUTLINE("纲要编制", "drafting of an outline", "outline.csv"),
    /// The drafting of a yearly plan, some three months.
    YEAR_PLAN("年度计划编制", "drafting of a yearly plan", "year-plan.csv");

    private final String chinese;
    private final String english;
    private final String table;

    PlanPattern(String chinese, String english, String table) {
        this.chinese = chinese;
        this.english = english;
        this.table = table;
    }

    public Bilingual words() {
        return new Bilingual(chinese, english);
    }

    /// The work for an adoption on that day: every date keeps its distance from it. Nothing begins before `start`.
    public Plan countedBack(String name, LocalDate adoption, LocalDate start) {
        Plan plan = read(start);
        LocalDate adopted = plan.activities().stream()
                .flatMap(it -> it.demands().stream())
                .map(DateDemand::day)
                .max(LocalDate::compareTo)
                .orElse(adoption);
        long days = ChronoUnit.DAYS.between(adopted, adoption);
        List<Activity> moved =
                plan.activities().stream().map(it -> moved(it, days)).toList();
        return new Plan(name, start, moved, plan.links(), plan.calendars());
    }

    private Plan read(LocalDate start) {
        try (InputStream pattern = Objects.requireNonNull(PlanPattern.class.getResourceAsStream(table), table)) {
            Path file = Files.createTempFile("plumbline-pattern", ".csv");
            try {
                Files.write(file, pattern.readAllBytes());
                return PlanFiles.read(file, start).plan();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Activity moved(Activity it, long days) {
        List<DateDemand> demands = it.demands().stream()
                .map(demand ->
                        new DateDemand(demand.kind(), demand.day().plusDays(days), demand.words(), demand.citation()))
                .toList();
        return new Activity(it.id(), it.name(), it.effort(), it.calendar(), it.owner(), demands, it.progress());
    }
}
