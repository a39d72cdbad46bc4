package io.plumbline.publishing.judgements;

import io.plumbline.judging.Judgement;
import io.plumbline.judging.progress.Digits;
import io.plumbline.judging.progress.Progress;
import io.plumbline.judging.progress.ProgressMethod;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.tables.PlanJudge.Judged;
import io.plumbline.publishing.TaskRow;
import io.plumbline.register.MeasuredBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One judgement as named cells, in the order of the columns; chances and numbers as text, empty where there is none.
public final class JudgementRow {

    private static final List<String> NOTHING = List.of("", "", "", "", "", "");

    private JudgementRow() {}

    /// Of a target from a file.
    public static Map<String, String> of(Judged judged) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("target", judged.target().target());
        cells.put("series", judged.target().series());
        cells.put("deadline", judged.target().end().code());
        cells.put(
                "known_to",
                judged.observed().isEmpty()
                        ? ""
                        : judged.observed().getFirst().last().code());
        cells.put("rating", judged.judgement().rating().chinese());
        put(cells, judged.judgement());
        return cells;
    }

    /// Of a commitment of the register: `rating` is its state, and the reason and the method stand first in the
    /// arithmetic.
    public static Map<String, String> of(Standing standing) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("target", TaskRow.of(standing.promised()).task());
        cells.put("unit", standing.owner());
        cells.put("series", standing.measuredBy().map(MeasuredBy::indicator).orElse(""));
        cells.put("deadline", standing.findDeadline().map(LocalDate::toString).orElse(""));
        cells.put("known_to", standing.line().map(it -> it.lastPeriod().code()).orElse(""));
        cells.put("rating", standing.state().words().chinese());
        standing.judgement().ifPresentOrElse(it -> put(cells, it), () -> rest(cells, NOTHING, List.of()));
        String arithmetic = cells.getOrDefault("arithmetic", "");
        String why = standing.reason().chinese() + "（" + standing.method().chinese() + "）";
        cells.put("arithmetic", arithmetic.isEmpty() ? why : why + "; " + arithmetic);
        return cells;
    }

    private static void put(Map<String, String> cells, Judgement judgement) {
        switch (judgement) {
            case Judgement.Judged it -> judged(cells, it);
            case Judgement.Settled it -> settled(cells, it);
            case Judgement.Unknown it -> rest(cells, NOTHING, List.of(it.why()));
        }
    }

    private static void judged(Map<String, String> cells, Judgement.Judged it) {
        List<String> words = new ArrayList<>(it.reasons());
        words.addAll(words(it.progress()));
        rest(
                cells,
                List.of(
                        String.format(Locale.ROOT, "%.3f", it.chance()),
                        number(it.expected().low()),
                        number(it.expected().middle()),
                        number(it.expected().high()),
                        number(it.required()),
                        it.crossing() < 0 ? "" : "" + it.crossing()),
                words);
    }

    private static void settled(Map<String, String> cells, Judgement.Settled it) {
        String result = number(it.result());
        List<String> words = new ArrayList<>();
        words.add(it.attained() ? "已到期，已实现 (due, attained)" : "已到期，未实现 (due, missed)");
        words.addAll(words(it.progress()));
        rest(cells, List.of(it.attained() ? "1.000" : "0.000", result, result, result, "0", ""), words);
    }

    private static void rest(Map<String, String> cells, List<String> numbers, List<String> words) {
        List<String> names = List.of("chance", "low80", "median", "high80", "required_per_period", "crossing_step");
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), numbers.get(i));
        }
        cells.put("arithmetic", String.join("; ", words));
    }

    private static List<String> words(List<Progress> progress) {
        return progress.stream()
                .map(it -> it.method().chinese() + " " + it.arithmetic() + scheduled(it))
                .toList();
    }

    private static String scheduled(Progress progress) {
        return progress instanceof Progress.Share share && share.method() != ProgressMethod.GROWTH_RATIO
                ? String.format(Locale.ROOT, " (序时 %.1f%%)", 100 * share.scheduled())
                : "";
    }

    private static String number(double value) {
        return Digits.of(value);
    }
}
