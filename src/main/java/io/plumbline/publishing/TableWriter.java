package io.plumbline.publishing;

import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A table for a terminal: document by document, kind by kind, totals at the end. Passages printed twice stand once.
/// Long cells are cut; the other formats hold everything.
public final class TableWriter implements ReadingWriter {

    private static final int NARROWEST = 60;

    private final BufferedWriter out;
    private final Style style;
    private final TextTable table;
    private final int width;
    private final ReadingTotals totals = new ReadingTotals();
    private int documents;

    /// How a terminal shows text: its encoding, how many columns it has, whether it shows colours.
    public record Screen(Charset encoding, int columns, boolean colours) {}

    public TableWriter(OutputStream out, Screen screen) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, screen.encoding()));
        style = new Style(screen.colours());
        width = Math.max(NARROWEST, screen.columns());
        table = new TextTable(widths(width));
    }

    /// Number, matter, goal, time, owners, quote: the free space is shared between matter, goal and quote.
    private static List<Integer> widths(int width) {
        int number = 4;
        int time = 12;
        int owners = width >= 100 ? 16 : 8;
        int gaps = 5 * 2;
        int free = width - number - time - owners - gaps;
        int matter = free * 35 / 100;
        int goal = free * 25 / 100;
        return List.of(number, matter, goal, time, owners, free - matter - goal);
    }

    @Override
    public void write(Reading reading) throws IOException {
        documents++;
        totals.add(reading);
        line("");
        line(style.title("■ " + TextTable.visible(reading.document().title()) + "（"
                + reading.document().date() + "）"));
        for (Map.Entry<Kind, List<TaskRow>> section : sections(reading).entrySet()) {
            writeSection(section.getKey(), section.getValue());
        }
        if (!reading.unread().isEmpty()) {
            line("");
            line(style.heading("未读懂 · not understood（" + reading.unread().size() + "）"));
        }
        out.flush();
    }

    private static Map<Kind, List<TaskRow>> sections(Reading reading) {
        Map<Kind, List<TaskRow>> sections = new EnumMap<>(Kind.class);
        for (Finding finding : reading.findings()) {
            if (!(finding instanceof Finding.Repetition)) {
                sections.computeIfAbsent(Kind.of(finding), kind -> new ArrayList<>())
                        .add(TaskRow.of(finding));
            }
        }
        return sections;
    }

    private void writeSection(Kind kind, List<TaskRow> rows) throws IOException {
        line("");
        line(style.heading(kind.chinese() + " · " + kind.english() + "（" + rows.size() + "）"));
        for (String it : table.lines(headings(kind))) {
            line(style.faint(it));
        }
        line(style.faint("─".repeat(width)));
        int number = 0;
        for (TaskRow row : rows) {
            for (String it : table.lines(cells(++number, row))) {
                line(it);
            }
        }
    }

    private static List<String> headings(Kind kind) {
        return switch (kind) {
            case TARGET -> List.of("序号", "指标", "目标值", "时限", "责任单位", "原文");
            case TASK -> List.of("序号", "任务", "目标", "时限", "责任单位", "原文");
            case PROGRAMME -> List.of("序号", "行动", "数目", "时限", "责任单位", "原文");
            case PROJECT -> List.of("序号", "项目", "节点", "时限", "责任单位", "原文");
            case RESULT -> List.of("序号", "指标", "数值", "时间", "责任单位", "原文");
        };
    }

    private static List<String> cells(int number, TaskRow row) {
        boolean isMeasured = row.kind() == Kind.TARGET || row.kind() == Kind.RESULT;
        String binding = row.binding().isEmpty() ? "" : "（" + row.binding() + "）";
        return List.of(
                Integer.toString(number),
                isMeasured ? row.subject() + binding : row.task(),
                row.goal().whole(),
                row.time(),
                row.owners().lead(),
                row.quote());
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        line("");
        line(style.title("合计 " + documents + " 个文件：" + totals.inChinese()));
        line("Total of " + documents + " documents: " + totals.inEnglish());
        out.close();
    }

    /// Colours by ANSI escapes; signs and words say the same without them.
    private record Style(boolean colours) {

        String title(String text) {
            return in("1;36", text);
        }

        String heading(String text) {
            return in("1", text);
        }

        String faint(String text) {
            return in("2", text);
        }

        private String in(String code, String text) {
            return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
        }
    }
}
