package io.plumbline.scheduling.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a plan's table (进度计划表模板), by their headings in Chinese or English.
enum PlanColumn {
    ID("编号", "id"),
    NAME("工作", "name", "名称"),
    DURATION("工期", "duration"),
    PREDECESSORS("前置", "predecessors", "前置工作"),
    START_NO_EARLIER("不早于开工", "start no earlier than"),
    START_ON("定于开工", "start on"),
    START_NO_LATER("不晚于开工", "start no later than"),
    FINISH_NO_EARLIER("不早于完成", "finish no earlier than"),
    DEADLINE("完成时限", "deadline"),
    BASIS("依据", "basis"),
    CALENDAR("日历", "calendar"),
    OWNER("责任单位", "owner"),
    ACTUAL_START("实际开工", "actual start"),
    ACTUAL_FINISH("实际完成", "actual finish"),
    DONE("完成比例", "done");

    private final String chinese;
    private final String english;
    private final String other;

    PlanColumn(String chinese, String english, String other) {
        this.chinese = chinese;
        this.english = english;
        this.other = other;
    }

    PlanColumn(String chinese, String english) {
        this(chinese, english, english);
    }

    String heading() {
        return chinese;
    }

    static Optional<PlanColumn> find(String heading) {
        String plain = heading.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column ->
                        List.of(column.chinese, column.english, column.other).contains(plain))
                .findFirst();
    }
}
