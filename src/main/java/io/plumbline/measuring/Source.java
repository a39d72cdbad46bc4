package io.plumbline.measuring;

/// Who said so (来源): the issuing body, the title, and the day it was published as the source writes it, empty if
/// unknown.
/// `secondary` when only another page quotes it (待核).
public record Source(String issuer, String title, String published, boolean secondary) {

    /// Nobody is named.
    public static final Source UNSTATED = new Source("", "", "", false);

    /// Written as “武汉市统计局《2024年统计公报》2025-03-28”, with 待核 at the end when secondary; words of another form are
    /// the title.
    public static Source parse(String words) {
        boolean secondary = words.endsWith("待核");
        String text = secondary ? words.substring(0, words.length() - 2).strip() : words;
        int open = text.indexOf('《');
        int close = text.lastIndexOf('》');
        if (open < 0 || close < open) {
            return new Source("", text, "", secondary);
        }
        return new Source(
                text.substring(0, open).strip(),
                text.substring(open + 1, close),
                text.substring(close + 1).strip(),
                secondary);
    }
}
