package io.plumbline.reading.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// A text with the accidents of its form removed, character for character, so that a place in one is the same place in
/// the other: full-width letters, digits and signs become plain ones, kinds of dashes, quotes and blanks become one,
/// markup becomes line breaks.
public final class PlainText {

    private static final int LONGEST_TAG = 300;
    private static final Set<String> INLINE = Set.of("span", "strong", "b", "i", "em", "font", "a", "u", "sup", "sub");

    private PlainText() {}

    public static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        for (int i = 0; i < plain.length; i++) {
            plain[i] = punctuation(plain, i);
            if (plain[i] == '<') {
                i = blankTag(plain, i);
            }
        }
        return new String(plain);
    }

    private static char plain(char c) {
        if (c >= '！' && c <= '～') {
            return c == '，' || c == '；' || c == '：' || c == '（' || c == '）' || c == '！' || c == '？'
                    ? c
                    : (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u00a0', '\u2002', '\u2003', '\u2009' -> ' ';
            case '–', '—', '―', '‒', '−' -> '—';
            case '∶' -> ':';
            case '〇', '○' -> '〇';
            case '‘', '「', '『' -> '“';
            case '’', '」', '』' -> '”';
            case '．' -> '.';
            case '\r' -> '\n';
            default -> c;
        };
    }

    /// Plain signs that stand for Chinese ones: they do not separate digits or letters.
    private static char punctuation(char[] text, int at) {
        char c = text[at];
        if (c == '(' || c == ')') {
            return c == '(' ? '（' : '）';
        }
        boolean inside = at > 0 && at + 1 < text.length && isPlain(text[at - 1]) && isPlain(text[at + 1]);
        if (inside) {
            return c;
        }
        return c == ',' ? '，' : c == ';' ? '；' : c == ':' ? '：' : c;
    }

    private static boolean isPlain(char c) {
        return isDigit(c) || isLatin(c);
    }

    private static String name(char[] text, int start) {
        int from = text[start + 1] == '/' ? start + 2 : start + 1;
        int end = from;
        while (end < text.length && isLatin(text[end])) {
            end++;
        }
        return new String(text, from, end - from).toLowerCase(Locale.ROOT);
    }

    private static int blankTag(char[] text, int start) {
        boolean tag = start + 1 < text.length && (isLatin(text[start + 1]) || text[start + 1] == '/');
        for (int end = start; tag && end < text.length && end < start + LONGEST_TAG; end++) {
            if (text[end] == '>') {
                Arrays.fill(text, start, end + 1, INLINE.contains(name(text, start)) ? ' ' : '\n');
                return end;
            }
        }
        return start;
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    /// A Chinese character, of the common block.
    public static boolean isHan(char c) {
        return c >= '一' && c <= '\u9fff' || c == '〇';
    }
}
