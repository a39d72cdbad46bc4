package io.plumbline.reading;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Timing;
import io.plumbline.reading.documents.Document;
import java.time.LocalDate;
import java.util.List;

/// Short texts of 20 January 2026, read; and what was found, in the words of the tables of examples.
final class Readings {

    static final String REVIEW = "2026年示例市政府工作报告|一、2025年工作回顾\n";
    static final String THIS_YEAR = "2026年示例市政府工作报告|三、2026年工作安排\n";
    static final String PLAN = "示例市“十五五”规划纲要|";
    static final String ACTION_PLAN = "云岭区数字乡村行动方案（2026—2028年）|";
    static final String NEWS = "示例市要闻|";

    private Readings() {}

    static Reading of(String title, String text) {
        return new Reader().read(new Document("document", title, "示例市", LocalDate.of(2026, 1, 20), text));
    }

    /// Reads `text` as the words of one of the places above.
    static List<Finding> in(String place, String text) {
        int bar = place.indexOf('|');
        return of(place.substring(0, bar), place.substring(bar + 1) + text).findings();
    }

    static String place(String name) {
        return switch (name) {
            case "回顾" -> REVIEW;
            case "今年" -> THIS_YEAR;
            case "规划" -> PLAN;
            case "方案" -> ACTION_PLAN;
            case "新闻" -> NEWS;
            default -> throw new IllegalArgumentException("No place is called " + name);
        };
    }

    static String kind(Finding finding) {
        return switch (finding) {
            case Finding.Proposal proposal ->
                switch (proposal.commitment()) {
                    case Commitment.Target other -> "target";
                    case Commitment.Task other -> "task";
                    case Commitment.Programme other -> "programme";
                    case Commitment.Project other -> "project";
                };
            case Finding.Result other -> "result";
            case Finding.Repetition other -> "repetition";
        };
    }

    /// The code of the time that a finding speaks of, `-` where none is known.
    static String time(Finding finding) {
        return switch (finding) {
            case Finding.Proposal proposal ->
                proposal.commitment().deadline() instanceof Deadline.By by
                        ? by.period().code()
                        : "-";
            case Finding.Result result ->
                result.time() instanceof Timing.During during ? during.period().code() : "-";
            case Finding.Repetition repetition -> time(repetition.first());
        };
    }
}
