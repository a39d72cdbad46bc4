package io.plumbline.publishing.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.promises.Verdict;
import java.util.List;

/// A chart of how many promises have which verdict, a bar a line, as SVG inside the page. Each part carries its number.
final class StackedBars {

    private static final int WIDTH = 620;
    private static final int NAMES = 200;
    private static final int LINE = 26;
    private static final int BAR = 18;
    private static final int NARROWEST_NUMBERED = 12;

    private StackedBars() {}

    record Bar(Bilingual name, Tally tally) {}

    static void put(Html html, Bilingual title, List<Bar> bars) {
        int longest = bars.stream().mapToInt(bar -> bar.tally().total()).max().orElse(1);
        html.raw("<figure><figcaption>").both(title).raw("</figcaption>\n");
        html.raw("<svg viewBox=\"0 0 %d %d\" role=\"img\">".formatted(WIDTH, LINE * bars.size() + 4));
        html.raw("<title>").text(title.chinese() + " · " + title.english()).raw("</title>\n");
        for (int i = 0; i < bars.size(); i++) {
            putBar(html, bars.get(i), i * LINE, longest);
        }
        html.raw("</svg></figure>\n");
    }

    private static void putBar(Html html, Bar bar, int top, int longest) {
        putName(html, "zh", bar.name().chinese(), top);
        putName(html, "en", bar.name().english(), top);
        double x = NAMES;
        double unit = (double) (WIDTH - NAMES - 34) / longest;
        for (Verdict verdict : Verdict.values()) {
            int count = bar.tally().of(verdict);
            if (count > 0) {
                putPart(html, new Part(verdict, count, x, count * unit), top);
                x += count * unit;
            }
        }
        html.raw("<text x=\"%.1f\" y=\"%d\">%d</text>\n"
                .formatted(x + 5, top + 16, bar.tally().total()));
    }

    private static void putName(Html html, String language, String name, int top) {
        boolean isLong = name.length() > (language.equals("zh") ? 14 : 27);
        String squeezed = isLong ? " textLength=\"" + (NAMES - 8) + "\" lengthAdjust=\"spacingAndGlyphs\"" : "";
        html.raw("<text class=\"%s\" x=\"0\" y=\"%d\"%s>".formatted(language, top + 16, squeezed))
                .text(name)
                .raw("</text>");
    }

    private static void putPart(Html html, Part part, int top) {
        html.raw("<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\">"
                .formatted(part.verdict().code(), part.x(), top + 2, Math.max(1, part.width() - 1), BAR));
        html.raw("<title>").text(part.verdict().words() + " " + part.count()).raw("</title></rect>");
        if (part.width() >= NARROWEST_NUMBERED) {
            html.raw("<text class=\"count\" x=\"%.1f\" y=\"%d\">%s</text>"
                    .formatted(part.x() + part.width() / 2, top + 16, part.label()));
        }
    }

    /// One colour of a bar.
    private record Part(Verdict verdict, int count, double x, double width) {

        /// Its number, with the verdict's mark where there is room.
        String label() {
            return width >= 2 * NARROWEST_NUMBERED ? VerdictMark.of(verdict) + count : Integer.toString(count);
        }
    }
}
