package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Line;
import io.plumbline.reading.layout.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The text of a web page as its reader sees it: paragraphs, and tables row by row. What serves the site and not the
/// text (导航、页脚、脚本) is left out by [WebPage]. Nothing that the page points to is fetched.
final class HtmlText {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul",
            "ucapcontent");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static SourceText read(byte[] bytes) {
        WebPage page = WebPage.of(HtmlCharset.decode(bytes));
        HtmlText text = new HtmlText();
        text.add(page.content());
        text.end();
        page.findTitle()
                .filter(title -> !text.startsWith(title))
                .ifPresent(title -> text.lines.addFirst(Line.paragraph(title)));
        return SourceText.of(text.lines);
    }

    /// Whether a title stands in one of the first lines already.
    private boolean startsWith(String title) {
        return lines.stream().limit(10).anyMatch(line -> line.text().contains(title));
    }

    static String textOf(Element element) {
        HtmlText text = new HtmlText();
        text.add(element);
        text.end();
        return String.join(" ", text.lines.stream().map(Line::text).toList());
    }

    private void add(Node node) {
        switch (node) {
            case TextNode words -> append(words.getWholeText());
            case Element element -> add(element);
            default -> {}
        }
    }

    private void add(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            end();
            return;
        }
        boolean block = BLOCKS.contains(name);
        if (block) {
            end();
        }
        if (name.equals("table") && HtmlTable.isData(element)) {
            lines.addAll(new HtmlTable(element).lines());
        } else {
            element.childNodes().forEach(this::add);
        }
        if (block) {
            end();
        }
    }

    /// Blanks in a row are one, line breaks of the source among them.
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean blank = isBlank(words.charAt(i));
            if (!blank) {
                text.append(words.charAt(i));
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u00a0';
    }

    private void end() {
        String words = text.toString().strip();
        text.setLength(0);
        if (!words.isEmpty()) {
            lines.add(Line.paragraph(words));
        }
    }
}
