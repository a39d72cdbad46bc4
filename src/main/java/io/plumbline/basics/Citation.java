package io.plumbline.basics;

/// Where something stands (原文出处): the document, the half-open range of UTF-16 offsets in its text, and the exact
/// characters there. `document.text().substring(start, end)` equals `quote` always, damage included.
public record Citation(String document, int start, int end, String quote) {

    public Citation {
        if (start < 0 || end <= start || end - start != quote.length()) {
            throw new IllegalArgumentException("""
                    A citation must quote exactly the characters of its range: %d to %d, quote of %d characters.
                    Maybe the offsets were counted in another text, or in code points.""".formatted(start, end, quote.length()));
        }
    }

    /// Cites `text.substring(start, end)` of the document of that name.
    public static Citation of(String document, String text, int start, int end) {
        return new Citation(document, start, end, text.substring(start, end));
    }

    public boolean overlaps(Citation other) {
        return document.equals(other.document) && start < other.end && other.start < end;
    }
}
