package io.plumbline.reading.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the title of a document: the first short line at its head that ends as official titles do, with the lines
/// before it where those only begin the title (国务院办公厅关于…).
final class TitleFinder {

    private static final int LINES = 15;
    private static final int LONGEST = 60;

    private static final Pattern END =
            Pattern.compile(".*(报告|规划|纲要|方案|通知|意见|计划|决定|办法|建议|公报|要点|清单|实事)([（(][^）)]{1,12}[）)])?[》”]?");

    /// The lines of one title.
    private static final int MOST_LINES = 4;

    private TitleFinder() {}

    static Optional<String> find(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            if (isEnd(lines.get(i))) {
                String title = String.join("", lines.subList(beginning(lines, i), i + 1));
                return Optional.of(isSpacedOut(title) ? title.replaceAll("\\s", "") : title);
            }
        }
        return Optional.empty();
    }

    private static int beginning(List<String> lines, int end) {
        for (int i = end; i >= 0 && i > end - MOST_LINES; i--) {
            if (i < end && (isEnd(lines.get(i)) || lines.get(i).length() > LONGEST / 2)) {
                return end;
            }
            if (lines.get(i).contains("关于") || lines.get(i).startsWith("中华人民共和国")) {
                return i;
            }
        }
        return end;
    }

    private static boolean isEnd(String line) {
        return line.length() <= LONGEST && END.matcher(line.replace(" ", "")).matches();
    }

    /// 政 府 工 作 报 告.
    private static boolean isSpacedOut(String line) {
        return line.chars().filter(Character::isWhitespace).count() * 3 > line.length();
    }
}
