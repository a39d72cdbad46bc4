package io.plumbline.reading.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// A web page parted into what it says and its furniture: scripts, navigation, heads and feet, forms, lists of links
/// to other pages. A part that holds most of the page's text is never taken for furniture, whatever it is called.
final class WebPage {

    /// Deeper than any page is nested that a person wrote.
    static final int DEEPEST = 400;

    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, embed, svg, canvas, "
            + "button, select, input, textarea, link, meta, [hidden], [aria-hidden=true]";

    private static final String FURNITURE = "nav, footer, aside, header, [role=navigation], [role=banner], "
            + "[role=contentinfo], [role=search], [role=complementary], [class], [id]";

    private static final Pattern FURNITURE_NAME = Pattern.compile(
            "(?i)(^|.*[\\s_-])(nav(bar|igation)?|menu|(bread)?crumbs?|foot(er)?|header|side(bar)?|share|"
                    + "copyright|toolbar|search|login|(friend)?links|qr-?code|print|related|recommend|comments?|pager|"
                    + "pagination|ads?|banner|logo|dqwz|position)([\\s_-].*|$)");

    private static final Pattern HIDDEN = Pattern.compile("(?i).*(display\\s*:\\s*none|visibility\\s*:\\s*hidden).*");

    /// Where the content systems of authorities put the text.
    private static final List<String> CONTENT = List.of(
            "#UCAP-CONTENT",
            "ucapcontent",
            ".TRS_Editor",
            ".TRS_UEDITOR",
            ".trs_editor_view",
            "#zoom",
            ".pages_content",
            ".article-content",
            ".article_content",
            "#article",
            "article",
            "main",
            "[role=main]");

    private final Document page;
    private final Element content;

    private WebPage(Document page, Element content) {
        this.page = page;
        this.content = content;
    }

    static WebPage of(String html) {
        Document page = Jsoup.parse(html);
        checkDepth(page);
        String heading =
                Optional.ofNullable(page.selectFirst("h1")).map(Element::text).orElse("");
        page.select(NEVER_TEXT).remove();
        for (Element element : page.select("[style]")) {
            if (HIDDEN.matcher(element.attr("style").replace('\n', ' ')).matches()) {
                element.remove();
            }
        }
        WebPage whole = new WebPage(page, page.body());
        whole.removeFurniture();
        page.title(heading.isBlank() ? page.title() : heading);
        return new WebPage(page, whole.findContent().orElse(page.body()));
    }

    private static void checkDepth(Document page) {
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (depth > DEEPEST) {
                    throw new RefusedDocument("嵌套过深，不是正常网页。", "It is nested too deeply for a page.");
                }
            }
        });
    }

    private void removeFurniture() {
        int all = content.text().length();
        for (Element element : content.select(FURNITURE)) {
            boolean named = FURNITURE_NAME.matcher(element.className()).matches()
                    || FURNITURE_NAME.matcher(element.id()).matches();
            boolean made = element.is("nav, footer, aside, header, [role]");
            if ((named || made) && !element.is("body") && element.text().length() * 2 < all) {
                element.remove();
            }
        }
        removeLinkLists();
    }

    /// Blocks of at least three links and little else.
    private void removeLinkLists() {
        for (Element element : content.select("ul, ol, dl, div")) {
            int linked = element.select("a[href]").stream()
                    .mapToInt(link -> link.text().length())
                    .sum();
            boolean links = element.select("a[href]").size() >= 3;
            if (links && linked * 10 >= element.text().replace(" ", "").length() * 7) {
                element.remove();
            }
        }
    }

    private Optional<Element> findContent() {
        int all = content.text().length();
        return CONTENT.stream()
                .flatMap(selector -> content.select(selector).stream())
                .filter(element -> element.text().length() * 2 > all)
                .findFirst();
    }

    Element content() {
        return content;
    }

    /// Its first heading, else its title without the name of the site behind it.
    Optional<String> findTitle() {
        String title = page.title().strip().replaceFirst("\\s*[_|]\\s*[^_|]*$", "");
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }
}
