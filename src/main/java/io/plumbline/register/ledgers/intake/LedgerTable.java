package io.plumbline.register.ledgers.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A ledger as an office keeps it: what stands above the headings, the headings, and the rows below. Headings may stand
/// in two rows, 总投资 over 其中：2026年. Sums and remarks among the rows are no members and are listed as left out.
public record LedgerTable(String title, List<String> headings, List<Row> rows, List<Row> leftOut) {

    /// The column that returned rows have besides; it is not read.
    static final String REASON = "退回原因";

    private static final int DEEPEST_HEADING = 12;
    private static final Pattern NO_MEMBER = Pattern.compile("(?:合计|总计|小计|累计|注[:：]|备注[:：]|说明[:：]|填报|制表|审核).*");

    public LedgerTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /// A row of the file by its number there, with a cell for each heading.
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Finds the headings and what is below them.
    ///
    /// @throws IllegalArgumentException when no row looks like headings
    public static LedgerTable of(List<List<String>> file) {
        int top = topHeading(file);
        boolean two = hasSecondHeading(file, top);
        List<Integer> columns = columnsInUse(file, top);
        List<String> headings = headings(file, top, two, columns);
        List<Row> rows = new ArrayList<>();
        List<Row> leftOut = new ArrayList<>();
        for (int at = top + (two ? 2 : 1); at < file.size(); at++) {
            List<String> line = file.get(at);
            Row row = new Row(
                    at + 1, columns.stream().map(column -> cell(line, column)).toList());
            String first = row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!first.isEmpty()) {
                (NO_MEMBER.matcher(first.replaceAll("\\s", "")).matches() ? leftOut : rows).add(row);
            }
        }
        String title = String.join(
                " ", file.subList(0, top).stream().flatMap(List::stream).toList());
        return new LedgerTable(title.strip(), headings, rows, leftOut);
    }

    /// The first row with nearly as many words as any, or the one above it that spans some of its columns.
    private static int topHeading(List<List<String>> file) {
        List<Long> words = file.stream()
                .limit(DEEPEST_HEADING)
                .map(row -> row.stream().filter(LedgerTable::isHeading).count())
                .toList();
        long most = words.stream().mapToLong(it -> it).max().orElse(0);
        if (most < 2) {
            throw new IllegalArgumentException("""
                    前 %d 行里找不到表头
                    No row of headings among the first %d rows.
                    Maybe the table stands on another sheet than the first.""".formatted(DEEPEST_HEADING, DEEPEST_HEADING));
        }
        int top = 0;
        while (words.get(top) < 2 || words.get(top) < 0.7 * most) {
            top++;
        }
        return top > 0 && words.get(top - 1) > 1 && hasSecondHeading(file, top - 1) ? top - 1 : top;
    }

    private static boolean isHeading(String cell) {
        return !cell.isBlank() && cell.length() <= 40 && !cell.matches("[-\\d.,/:年月日 ]+");
    }

    /// A second row of headings stands only below headings that span several columns, and leaves the others empty.
    private static boolean hasSecondHeading(List<List<String>> file, int top) {
        if (top + 1 >= file.size()) {
            return false;
        }
        List<String> above = file.get(top);
        List<String> below = file.get(top + 1);
        boolean named = false;
        for (int column = 0; column < Math.max(above.size(), below.size()); column++) {
            boolean spanned = cell(above, column).isEmpty();
            boolean says = isHeading(cell(below, column));
            boolean startsSpan = column + 1 < below.size()
                    && cell(above, column + 1).isEmpty()
                    && isHeading(cell(below, column + 1));
            if (!cell(below, column).isEmpty() && (!says || !(spanned || startsSpan))) {
                return false;
            }
            named |= says && spanned;
        }
        return named;
    }

    private static List<Integer> columnsInUse(List<List<String>> file, int top) {
        int width = file.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, width)
                .filter(column -> !cell(file.get(top), column).equals(REASON))
                .filter(column -> file.subList(top, file.size()).stream()
                        .anyMatch(row -> !cell(row, column).isEmpty()))
                .boxed()
                .toList();
    }

    private static List<String> headings(List<List<String>> file, int top, boolean two, List<Integer> columns) {
        List<String> headings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        String span = "";
        for (int column : columns) {
            String above = compact(cell(file.get(top), column));
            String below = two ? compact(cell(file.get(top + 1), column)) : "";
            span = above.isEmpty() ? span : above;
            String heading = below.isEmpty() ? above : join(span, below);
            String name = heading.isEmpty() ? "列%d".formatted(column + 1) : heading;
            int times = seen.merge(name, 1, Integer::sum);
            headings.add(times == 1 ? name : "%s（%d）".formatted(name, times));
        }
        if (new HashSet<>(headings).size() != headings.size()) {
            throw new IllegalArgumentException("""
                    表头重名：%s
                    Headings have the same name: %s.""".formatted(headings, headings));
        }
        return headings;
    }

    private static String join(String span, String below) {
        return span.isEmpty() ? below : span + "·" + below;
    }

    private static String compact(String heading) {
        return heading.replaceAll("[\\s\\u3000]+", "");
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column).strip() : "";
    }
}
