package io.plumbline.server;

/// The language of a page: Chinese first.
public enum Language {
    CHINESE("zh-CN"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// As in the attribute `lang`.
    public String tag() {
        return tag;
    }

    static Language of(String word) {
        return word.startsWith("en") ? ENGLISH : CHINESE;
    }
}
