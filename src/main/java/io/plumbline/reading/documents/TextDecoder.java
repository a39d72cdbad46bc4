package io.plumbline.reading.documents;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes of a TXT to characters, without loss: UTF-8, UTF-16 with a byte order mark, otherwise GB18030 (which includes
/// GBK and GB2312). A byte order mark is no part of the text; everything else is, as it came.
final class TextDecoder {

    /// Text in GB18030 is hardly ever valid UTF-8 for so many characters beyond ASCII: the text is damaged UTF-8 then.
    private static final int SURELY_UTF_8 = 16;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decodeMarked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decodeMarked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decodeMarked(bytes, 3, StandardCharsets.UTF_8);
        }
        Attempt utf8 = Attempt.of(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.complete()) {
            return withoutControls(utf8.text());
        }
        if (utf8.text().chars().filter(it -> it >= 0x80).limit(SURELY_UTF_8).count() == SURELY_UTF_8) {
            throw badBytes(StandardCharsets.UTF_8, utf8.consumed());
        }
        Attempt gb18030 = Attempt.of(bytes, 0, GB18030);
        if (gb18030.complete()) {
            return withoutControls(gb18030.text());
        }
        throw new RefusedDocument(
                "不是 UTF-8 或 GB18030 编码的文本（第 %d 字节）。".formatted(gb18030.consumed() + 1),
                "This is not text in UTF-8 or GB18030 (byte %d).".formatted(gb18030.consumed() + 1));
    }

    private static String decodeMarked(byte[] bytes, int mark, Charset charset) {
        Attempt attempt = Attempt.of(bytes, mark, charset);
        if (!attempt.complete()) {
            throw badBytes(charset, attempt.consumed());
        }
        return withoutControls(attempt.text());
    }

    private static RefusedDocument badBytes(Charset charset, int consumed) {
        return RefusedDocument.damaged(
                "第 %d 字节不是 %s。".formatted(consumed + 1, charset),
                "byte %d is not %s.".formatted(consumed + 1, charset));
    }

    /// Tabs, line breaks and page breaks stand in texts; other controls only in files that are none.
    private static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            if (it < ' ' && !(it >= '\t' && it <= '\r')) {
                throw new RefusedDocument(
                        "不是文本文件：第 %d 个字符是控制字符 %02X。".formatted(i + 1, (int) it),
                        "This is no text: character %d is the control %02X.".formatted(i + 1, (int) it));
            }
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /// The text up to the first bad byte, how many bytes that was, and whether it was all.
    private record Attempt(String text, int consumed, boolean complete) {

        static Attempt of(byte[] bytes, int from, Charset charset) {
            CharsetDecoder decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            CharBuffer out = CharBuffer.allocate(bytes.length - from);
            CoderResult result = decoder.decode(in, out, true);
            return new Attempt(out.flip().toString(), in.position(), !result.isError());
        }
    }
}
