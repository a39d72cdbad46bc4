package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes paragraphs of the lines of pages (断行拼接). A line goes on in the next unless it ends short of the margin, or
/// the next is indented, set in another size or further below than lines are. Where paragraphs begin with an indent, a
/// number without one goes on with a long line that ends no sentence. Columns and pages are no end.
final class Paragraphs {

    /// In sizes of the type: how far a full line may end before the margin, what an indent is.
    private static final float SHORT = 2.1f;

    private static final float INDENT = 1.2f;
    /// Of the width between the margins: a line cut short by a long number.
    private static final float LONG = 0.5f;

    private static final float OTHER_SIZE = 1.15f;

    /// In distances of lines.
    private static final float FAR = 1.5f;

    private static final String ENDS = "。；：！？.;:!?”）)";

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>();
    private Optional<Set> last = Optional.empty();

    /// A line and what it is set in: the margins of its group, how far apart lines are there, and whether paragraphs
    /// begin with an indent there.
    private record Set(TextLine line, float left, float right, float distance, boolean indents) {

        /// Whether the first word of what comes next had no room left in it.
        boolean isFullBefore(TextLine next) {
            return line.right() + next.firstWordWidth() > right - (SHORT - 1) * line.size();
        }

        boolean isIndented() {
            return Paragraphs.isIndented(line, left);
        }

        boolean startsWithNumber() {
            char first = line.text().charAt(0);
            return first >= '0' && first <= '9';
        }

        boolean isLong() {
            return line.right() - line.left() > LONG * (right - left);
        }
    }

    void startPage() {
        pageStarts.add(text.length());
    }

    /// Lines within the same margins, from top to bottom.
    void add(List<TextLine> group) {
        float left = (float) group.stream().mapToDouble(TextLine::left).min().orElse(0);
        float right = (float) group.stream().mapToDouble(TextLine::right).max().orElse(0);
        float distance = distance(group);
        boolean indents = group.stream()
                .anyMatch(line -> isIndented(line, left)
                        && line.left() - left < 2.6f * line.size()
                        && line.right() - line.left() > (right - left) / 2);
        boolean first = true;
        for (TextLine line : group) {
            add(new Set(line, left, right, distance, indents), first);
            first = false;
        }
    }

    private static boolean isIndented(TextLine line, float left) {
        return line.left() > left + INDENT * line.size();
    }

    /// The middle one of the distances.
    private static float distance(List<TextLine> group) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < group.size(); i++) {
            distances.add(group.get(i).base() - group.get(i - 1).base());
        }
        distances.sort(Float::compare);
        return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
    }

    private void add(Set next, boolean firstOfGroup) {
        if (last.isPresent() && !goesOn(last.get(), next, firstOfGroup)) {
            end();
        }
        String words = next.line().text();
        text.append(TextLine.joint(text, words));
        text.append(words);
        last = Optional.of(next);
    }

    private static boolean goesOn(Set before, Set next, boolean firstOfGroup) {
        float larger = Math.max(before.line().size(), next.line().size());
        float smaller = Math.min(before.line().size(), next.line().size());
        boolean far = !firstOfGroup && next.line().base() - before.line().base() > FAR * next.distance();
        if (larger > OTHER_SIZE * smaller || far) {
            return false;
        }
        boolean open = ENDS.indexOf(lastOf(before)) < 0;
        if (!before.isFullBefore(next.line())) {
            return open && next.indents() && !next.isIndented() && before.isLong() && next.startsWithNumber();
        }
        return !next.isIndented() || (open && !before.isIndented());
    }

    private static char lastOf(Set before) {
        String words = before.line().text();
        return words.charAt(words.length() - 1);
    }

    void addTable(List<Line> rows) {
        if (last.isPresent()) {
            end();
        }
        for (Line row : rows) {
            lines.add(new Line(row.text(), row.cells(), pageStarts));
            pageStarts.clear();
        }
    }

    private void end() {
        String words = text.toString();
        List<Integer> later = pageStarts.stream()
                .filter(place -> place == words.length() && place > 0)
                .toList();
        List<Integer> within = new ArrayList<>(pageStarts);
        within.removeAll(later);
        lines.add(new Line(words, List.of(), within));
        text.setLength(0);
        pageStarts.clear();
        later.forEach(ignored -> pageStarts.add(0));
        last = Optional.empty();
    }

    List<Line> lines() {
        if (last.isPresent()) {
            end();
        }
        return lines;
    }
}
