package io.plumbline.reading.outline;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;

/// Joins lines that another form of the text broke in the middle of a sentence: a page's width, or a column's end with
/// an empty line after it. A line is left alone where its other half is not the next one.
public final class BrokenLines {

    private static final int LONG_LINE = 25;

    /// Only a long paragraph is taken to go on behind an empty line: a heading may have no full stop either.
    private static final int LONG_PARAGRAPH = 45;

    private static final int ALIKE = 16;
    private static final WordList SENTENCE_ENDS = WordList.of("。 ； ： ！ ？ ” ） , ， 、 . : ;");

    private final String text;
    private final PlainText joined;

    private BrokenLines(PlainText plain) {
        text = plain.text();
        joined = plain;
    }

    /// The same text, its broken lines made whole; every character keeps its place in the text as it came.
    public static PlainText join(PlainText plain) {
        BrokenLines lines = new BrokenLines(plain);
        return lines.mostLinesEndSentences() ? lines.join() : plain;
    }

    /// Where most long lines end a sentence, one that does not was broken.
    private boolean mostLinesEndSentences() {
        int lines = 0;
        int whole = 0;
        for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
            int end = lineEnd(start);
            if (end - start >= LONG_LINE) {
                lines++;
                whole += endsSentence(start, end) ? 1 : 0;
            }
        }
        return whole * 10 >= lines * 6;
    }

    private PlainText join() {
        PlainText result = joined.empty();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            int next = goesOnAt(start, end);
            result.addAll(joined, start, next > 0 ? end : Math.min(end + 1, text.length()));
            start = next > 0 ? next : end + 1;
        }
        return result;
    }

    private int lineEnd(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private boolean endsSentence(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) <= ' ') {
            last--;
        }
        return SENTENCE_ENDS.lengthBefore(text, start, last) > 0;
    }

    /// Where the other half of the line begins, 0 if the line is whole.
    private int goesOnAt(int start, int end) {
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        boolean table = text.indexOf('\t', start, end) >= 0;
        if (end + 1 >= text.length() || end - lineStart < LONG_LINE || table || endsSentence(start, end)) {
            return 0;
        }
        int next = end + 1;
        while (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        boolean gap = next > end + 1;
        boolean far = gap && (end - lineStart < LONG_PARAGRAPH || stoodBefore(next));
        return far || begins(next) ? 0 : next;
    }

    private boolean begins(int at) {
        return at >= text.length()
                || " \u3000\t—■".indexOf(text.charAt(at)) >= 0
                || ItemMark.at(text, at, text.length()).level() >= 0;
    }

    /// A paragraph that was printed before is no half of this one.
    private boolean stoodBefore(int at) {
        int end = Math.min(text.length(), at + ALIKE);
        return end - at == ALIKE && text.indexOf(text.substring(at + 1, end)) < at;
    }
}
