package io.plumbline.reading.tables;

import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// What the columns of a table hold, read from its head row. A place is -1 where no column holds that.
public record Columns(
        int name, int unit, List<Year> years, int average, int kind, int task, int lead, int supporting, int due) {

    private static final WordList NAMES = WordList.of("指标 指标名称 主要指标 具体指标 目标名称");
    private static final WordList UNITS = WordList.of("单位 计量单位");
    private static final WordList AVERAGES = WordList.of("年均 累计 年均增长 年均/累计 增速");
    private static final WordList KINDS = WordList.of("属性 指标属性 类型 性质");
    private static final WordList TASKS = WordList.of("任务 重点任务 工作任务 主要任务 目标任务 事项 工作内容 重点工作 具体举措 主要内容 工作举措");
    private static final WordList LEADS = WordList.of("牵头单位 牵头部门 主责单位 责任领导");
    private static final WordList OWNERS = WordList.of("责任单位 责任部门 配合单位 协同单位 参与单位");
    private static final WordList DUES = WordList.of("完成时限 时限 完成时间 时间节点 进度安排 完成期限");

    public record Year(int column, int year) {}

    public Columns {
        years = List.copyOf(years);
    }

    static Columns of(List<String> head) {
        int lead = find(head, LEADS);
        int owner = find(head, OWNERS);
        return new Columns(
                find(head, NAMES),
                find(head, UNITS),
                years(head),
                find(head, AVERAGES),
                find(head, KINDS),
                find(head, TASKS),
                lead >= 0 ? lead : owner,
                lead >= 0 ? owner : -1,
                find(head, DUES));
    }

    public boolean listsIndicators() {
        return name >= 0 && !years.isEmpty();
    }

    public boolean listsTasks() {
        return task >= 0 && (lead >= 0 || due >= 0);
    }

    /// The column of the last year.
    public Year last() {
        return years.getLast();
    }

    /// The column of the first year, if it is another than the last.
    public OptionalInt base() {
        return years.size() > 1 ? OptionalInt.of(years.getFirst().column()) : OptionalInt.empty();
    }

    /// Where the head of the names covers several columns, the last holds them and the others their groups.
    Columns withLastOf(TableRow head) {
        int last = name;
        while (name >= 0
                && last + 1 < head.cells().size()
                && head.cell(last + 1).equals(head.cell(name))) {
            last++;
        }
        return new Columns(last, unit, years, average, kind, task, lead, supporting, due);
    }

    /// Whether the column holds what a row states, not what it states it of.
    boolean states(int column) {
        return column == average
                || column == task
                || years.stream().anyMatch(year -> year.column() == column && column != base().orElse(-1));
    }

    private static int find(List<String> head, WordList words) {
        for (int i = 0; i < head.size(); i++) {
            String cell = head.get(i).replaceAll("[\\s　]", "");
            if (cell.length() <= 12 && words.isIn(cell) && yearIn(cell) == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Year> years(List<String> head) {
        List<Year> years = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            int year = head.get(i).length() <= 16 && !AVERAGES.isIn(head.get(i)) ? yearIn(head.get(i)) : 0;
            if (year > 0 && (years.isEmpty() || year > years.getLast().year())) {
                years.add(new Year(i, year));
            }
        }
        return years;
    }

    private static int yearIn(String cell) {
        for (int i = 0; i + 4 <= cell.length(); i++) {
            String digits = cell.substring(i, i + 4);
            if (digits.matches("20\\d\\d")) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }
}
