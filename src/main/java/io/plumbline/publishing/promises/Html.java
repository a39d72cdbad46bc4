package io.plumbline.publishing.promises;

import io.plumbline.basics.Bilingual;

/// HTML made of text that comes from anywhere: everything is escaped here.
final class Html {

    private final StringBuilder html = new StringBuilder();

    /// Markup of our own, as it is.
    Html raw(String markup) {
        html.append(markup);
        return this;
    }

    /// Text of others.
    Html text(String text) {
        html.append(escape(text));
        return this;
    }

    /// Both languages; the style sheet shows one.
    Html both(String chinese, String english) {
        return raw("<span class=\"zh\" lang=\"zh-CN\">")
                .text(chinese)
                .raw("</span><span class=\"en\" lang=\"en\">")
                .text(english)
                .raw("</span>");
    }

    Html both(Bilingual words) {
        return both(words.chinese(), words.english());
    }

    /// An element with both languages in it.
    Html both(String element, String chinese, String english) {
        return raw("<" + element + ">").both(chinese, english).raw("</" + element + ">\n");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isForeign(sign) ? 0xFFFD : sign);
            }
        });
        return escaped.toString();
    }

    /// Signs that HTML does not allow, and those that change the direction of writing.
    private static boolean isForeign(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\t';
        boolean turns = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        return control || turns || Character.getType(sign) == Character.SURROGATE;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
