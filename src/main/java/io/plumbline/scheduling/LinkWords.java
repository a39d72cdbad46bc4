package io.plumbline.scheduling;

import io.plumbline.basics.Bilingual;

/// What a link demands, in words.
public record LinkWords(Link link, String predecessor, String successor) {

    public Bilingual whole() {
        return new Bilingual(
                "“%s”%s后%s%s“%s”%s"
                        .formatted(
                                predecessor,
                                leaves("完成", "开始"),
                                link.maximum() ? "至多" : "",
                                distance().chinese(),
                                successor,
                                binds("方可开始", "方可完成")),
                "“%s” may %s only %s%safter “%s” has %s"
                        .formatted(
                                successor,
                                binds("begin", "be finished"),
                                link.maximum() ? "at most " : "",
                                distance().english(),
                                predecessor,
                                leaves("been finished", "begun")));
    }

    private String leaves(String finish, String start) {
        return switch (link.type()) {
            case FINISH_TO_START, FINISH_TO_FINISH -> finish;
            case START_TO_START, START_TO_FINISH -> start;
        };
    }

    private String binds(String start, String finish) {
        return switch (link.type()) {
            case FINISH_TO_START, START_TO_START -> start;
            case FINISH_TO_FINISH, START_TO_FINISH -> finish;
        };
    }

    private Bilingual distance() {
        return switch (link.distance()) {
            case Link.Distance.Workdays lag ->
                lag.days() == 0 ? new Bilingual("", "") : Bilingual.format(" %d 个工作日 ", "%d workdays ", lag.days());
            case Link.Distance.CalendarDays lag -> Bilingual.format(" %d 天 ", "%d days ", lag.days());
            case Link.Distance.Share lag ->
                Bilingual.format("其工期的 %.0f%% ", "%.0f%% of its duration ", 100 * lag.share());
        };
    }
}
