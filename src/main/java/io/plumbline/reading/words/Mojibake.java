package io.plumbline.reading.words;

import java.nio.charset.Charset;

/// Text in UTF-8 that was read as GBK (锘夸腑鍥�): its bytes are put together again and read rightly. A character whose
/// bytes were lost becomes U+FFFD; one that has lost its last byte only is noted in [LostCharacters].
final class Mojibake {

    private static final Charset GBK = Charset.forName("GB18030");
    static final char LOST = '\uFFFD';
    private static final int UNKNOWN = -1;

    /// The two bytes of each character that has two; 0 for all others.
    private static final char[] PAIRS = pairs();

    /// What 。, ， and the commonest characters turn into.
    private static final String SIGNS = "銆锛鐨鍙";

    private static final int SHORTEST = 40;

    private final int[] bytes;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private Mojibake(String text, int start, int end) {
        bytes = new int[(end - start) * 2];
        starts = new int[bytes.length];
        ends = new int[bytes.length];
        for (int i = start; i < end; i++) {
            addBytes(text, i);
        }
    }

    /// Whether the line between the two places was read wrongly.
    static boolean isLikely(String text, int start, int end) {
        int signs = 0;
        int commas = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
            commas += c == '，' || c == '。' ? 1 : 0;
        }
        return end - start >= SHORTEST && signs * 100 >= end - start && commas * 10 < signs;
    }

    static void decode(String text, int start, int end, PlainText into, LostCharacters lost) {
        new Mojibake(text, start, end).decode(into, lost);
    }

    private void addBytes(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x80) {
            add(c, at);
            return;
        }
        char pair = c == LOST ? 0 : PAIRS[c];
        if (pair == 0) {
            add(UNKNOWN, at);
            return;
        }
        add(pair >> Byte.SIZE, at);
        add(pair & 0xFF, at);
    }

    private static char[] pairs() {
        char[] pairs = new char[Character.MAX_VALUE + 1];
        for (char c = 0x80; c < Character.MAX_VALUE; c++) {
            byte[] encoded = String.valueOf(c).getBytes(GBK);
            if (encoded.length == 2) {
                pairs[c] = (char) ((encoded[0] & 0xFF) << Byte.SIZE | (encoded[1] & 0xFF));
            }
        }
        return pairs;
    }

    private void add(int value, int at) {
        bytes[length] = value;
        starts[length] = at;
        ends[length++] = at + 1;
    }

    private void decode(PlainText plain, LostCharacters lost) {
        int at = 0;
        while (at < length) {
            int size = size(bytes[at]);
            int last = Math.min(length, at + size) - 1;
            if (hasLostLast(at, size, last)) {
                lost.add(plain.length(), (bytes[at] & 0x0F) << 12 | (bytes[at + 1] & 0x3F) << 6);
            }
            plain.add(character(at, size), starts[at], ends[last]);
            at = last + 1;
        }
    }

    /// How many bytes the character has that begins with this one.
    private static int size(int first) {
        if (first >= 0xE0 && first < 0xF0) {
            return 3;
        }
        return first >= 0xC2 && first < 0xE0 ? 2 : 1;
    }

    private char character(int at, int size) {
        if (size == 1) {
            return bytes[at] >= 0 && bytes[at] < 0x80 ? (char) bytes[at] : LOST;
        }
        int value = bytes[at] & (size == 3 ? 0x0F : 0x1F);
        for (int i = at + 1; i < at + size; i++) {
            int next = i < length ? continuation(i) : UNKNOWN;
            if (next == UNKNOWN) {
                return LOST;
            }
            value = (value << 6) | (next & 0x3F);
        }
        return Character.isSurrogate((char) value) ? LOST : (char) value;
    }

    private boolean hasLostLast(int at, int size, int last) {
        return size == 3 && last == at + 2 && continuation(at + 1) != UNKNOWN && continuation(last) == UNKNOWN;
    }

    /// GBK has no character that begins with the byte 80, so that one was lost unless plain text follows.
    private int continuation(int at) {
        if (bytes[at] == UNKNOWN) {
            boolean beforePlain = at + 1 < length && bytes[at + 1] >= 0 && bytes[at + 1] < 0x80;
            return beforePlain ? UNKNOWN : 0x80;
        }
        return bytes[at] >= 0x80 && bytes[at] < 0xC0 ? bytes[at] : UNKNOWN;
    }
}
