package io.plumbline.reading.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// A text with the accidents of its form removed, and the way back from each of its characters to the text as it came:
/// full-width letters, digits and signs become plain ones, kinds of dashes, quotes and blanks become one, markup goes,
/// and bytes that were read in a wrong encoding are read again.
public final class PlainText {

    private static final int LONGEST_TAG = 300;
    private static final Set<String> INLINE = Set.of("span", "strong", "b", "i", "em", "font", "a", "u", "sup", "sub");

    private final char[] characters;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private PlainText(int size) {
        characters = new char[size];
        starts = new int[size];
        ends = new int[size];
    }

    public static PlainText of(String text) {
        PlainText source = copy(text);
        PlainText plain = new PlainText(source.length);
        for (int at = 0; at < source.length; at++) {
            if (source.spacesDigits(at)) {
                continue;
            }
            int tag = source.tagEnd(at);
            if (tag == at) {
                plain.add(source.plain(at), source.starts[at], source.ends[at]);
                continue;
            }
            if (!INLINE.contains(source.tagName(at))) {
                plain.add('\n', source.starts[at], source.ends[tag - 1]);
            }
            at = tag - 1;
        }
        return plain;
    }

    private static PlainText copy(String text) {
        PlainText plain = new PlainText(text.length());
        LostCharacters lost = new LostCharacters();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start) + 1;
            if (Mojibake.isLikely(text, start, end)) {
                Mojibake.decode(text, start, end, plain, lost);
            } else {
                plain.copy(text, start, end);
            }
            start = end;
        }
        lost.restore(plain.characters, plain.length);
        return plain;
    }

    private void copy(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            add(text.charAt(i), i, i + 1);
        }
    }

    void add(char character, int start, int end) {
        characters[length] = character;
        starts[length] = start;
        ends[length++] = end;
    }

    int length() {
        return length;
    }

    /// A text to be made of parts of this one.
    public PlainText empty() {
        return new PlainText(length);
    }

    /// Adds the characters of `other` from `from` to `to`, each with its place.
    public void addAll(PlainText other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.characters[i], other.starts[i], other.ends[i]);
        }
    }

    public String text() {
        return new String(characters, 0, length);
    }

    /// Where the character at `place` begins in the text as it came.
    public int start(int place) {
        return starts[place];
    }

    /// Where a stretch that ends before `place` ends in the text as it came.
    public int end(int place) {
        return ends[place - 1];
    }

    private char plain(int at) {
        char c = characters[at];
        if (c >= '！' && c <= '～') {
            boolean kept = "，；：（）！？".indexOf(c) >= 0;
            return kept ? c : (char) (c - '！' + '!');
        }
        return c < 0x80 ? punctuation(at) : sign(c);
    }

    /// The blanks of 5 1 6 0: between single digits, not between the numbers of two columns.
    private boolean spacesDigits(int at) {
        return (characters[at] == ' ' || characters[at] == '\u3000')
                && isDigitPlain(at - 1)
                && isDigitPlain(at + 1)
                && !isDigitPlain(at - 2)
                && !isDigitPlain(at + 2);
    }

    private boolean isDigitPlain(int at) {
        return at >= 0 && at < length && isDigit(plain(at));
    }

    private static char sign(char c) {
        return switch (c) {
            case '\u00a0', '\u2002', '\u2003', '\u2009' -> ' ';
            case '–', '—', '―', '‒', '−' -> '—';
            case '∶' -> ':';
            case '〇', '○' -> '〇';
            case '‘', '「', '『' -> '“';
            case '’', '」', '』' -> '”';
            case '．' -> '.';
            case '為' -> '为';
            default -> c;
        };
    }

    /// Plain signs that stand for Chinese ones: they do not separate digits or letters.
    private char punctuation(int at) {
        char c = characters[at];
        if (c == '(' || c == ')') {
            return c == '(' ? '（' : '）';
        }
        if (c == '\r') {
            return '\n';
        }
        boolean inside = at > 0 && at + 1 < length && isPlain(characters[at - 1]) && isPlain(characters[at + 1]);
        if (inside) {
            return c;
        }
        return c == ',' ? '，' : c == ';' ? '；' : c == ':' ? '：' : c;
    }

    private static boolean isPlain(char c) {
        return isDigit(c) || isLatin(c);
    }

    private int tagEnd(int start) {
        if (characters[start] != '<' || start + 1 >= length) {
            return start;
        }
        boolean tag = isLatin(characters[start + 1]) || characters[start + 1] == '/';
        for (int end = start; tag && end < Math.min(length, start + LONGEST_TAG); end++) {
            if (characters[end] == '>') {
                return end + 1;
            }
        }
        return start;
    }

    private String tagName(int start) {
        int from = characters[start + 1] == '/' ? start + 2 : start + 1;
        int end = from;
        while (end < length && isLatin(characters[end])) {
            end++;
        }
        return String.valueOf(Arrays.copyOfRange(characters, from, end)).toLowerCase(Locale.ROOT);
    }

    /// Where `c` stands first between `from` and `end`, -1 if it does not; the two may be crossed.
    public static int indexOf(String text, char c, int from, int end) {
        return from >= end ? -1 : text.indexOf(c, from, end);
    }

    /// Whether one of the signs stands between the two places.
    public static boolean isAnyIn(String text, String signs, int from, int end) {
        for (int at = from; at < end; at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Where `c` stands last between `from` and `end`, -1 if it does not; looks no further back.
    public static int lastIndexOf(String text, char c, int from, int end) {
        for (int at = end - 1; at >= from; at--) {
            if (text.charAt(at) == c) {
                return at;
            }
        }
        return -1;
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    /// A Chinese character, of the common block.
    public static boolean isHan(char c) {
        return (c >= '一' && c <= '\u9fff') || c == '〇';
    }
}
