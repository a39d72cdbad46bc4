package io.plumbline.scheduling.exchange;

import io.plumbline.scheduling.Contradiction;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import io.plumbline.spreadsheets.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A schedule as sheets to file and print: 倒排工期表, with the latest start of every activity, and 时限冲突.
public final class ScheduleSheets {

    private static final List<Column> DATES = List.of(
            Column.centred("编号", 8),
            Column.left("工作", 36),
            Column.centred("工期（工作日）", 10),
            Column.left("前置", 18),
            Column.centred("最早开工", 13),
            Column.centred("最早完成", 13),
            Column.centred("最迟开工", 13),
            Column.centred("最迟完成", 13),
            Column.centred("时差（工作日）", 10),
            Column.centred("关键", 8),
            Column.left("责任单位", 20));

    private static final List<Column> CLASHES = List.of(
            Column.centred("序号", 8), Column.centred("缺工作日", 10), Column.left("不能同时做到", 90), Column.centred("证明", 12));

    private ScheduleSheets() {}

    public static List<Sheet> of(Schedule schedule) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(dates(schedule));
        if (!schedule.contradictions().isEmpty()) {
            sheets.add(clashes(schedule));
        }
        return sheets;
    }

    private static Sheet dates(Schedule schedule) {
        String remarks = "自 %s 起编排；最迟开工由完成时限倒排，时差为负即已延误的工作日。工作日按国务院办公厅节假日安排，通知未及的年份只除周末。"
                .formatted(schedule.plan().start());
        Map<String, String> predecessors = schedule.plan().links().stream()
                .collect(Collectors.groupingBy(
                        Link::successor, Collectors.mapping(LinkNotation::write, Collectors.joining("，"))));
        Set<String> critical = Set.copyOf(schedule.criticalPath());
        return new Sheet(
                "倒排工期表",
                schedule.plan().name() + " 倒排工期表",
                remarks,
                DATES,
                schedule.dates().stream()
                        .map(dates -> row(
                                dates,
                                predecessors.getOrDefault(dates.activity().id(), ""),
                                critical))
                        .toList());
    }

    private static List<Cell> row(PlannedDates dates, String predecessors, Set<String> critical) {
        String id = dates.activity().id();
        return List.of(
                Cell.of(id),
                Cell.of(dates.activity().name()),
                Cell.of(dates.activity().effort().likely()),
                Cell.of(predecessors),
                Cell.of(dates.earliestStart().toString()),
                Cell.of(dates.earliestFinish().toString()),
                Cell.of(dates.latestStart().toString()),
                Cell.of(dates.latestFinish().toString()),
                Cell.of(dates.totalFloat()),
                Cell.of(critical.contains(id) ? "关键线路" : dates.isCritical() ? "关键" : ""),
                Cell.of(dates.activity().owner()));
    }

    private static Sheet clashes(Schedule schedule) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Contradiction contradiction : schedule.contradictions()) {
            String clauses = contradiction.clauses().stream()
                    .map(clause -> clause.words().chinese())
                    .collect(Collectors.joining("\n"));
            rows.add(List.of(
                    Cell.of(rows.size() + 1),
                    Cell.of(contradiction.daysLost()),
                    Cell.of(clauses),
                    Cell.of(contradiction.proof().words().chinese())));
        }
        return new Sheet("时限冲突", schedule.plan().name() + " 时限冲突", "每一格里的各条不能同时做到，放宽其中任何一条即可解开。", CLASHES, rows);
    }
}
