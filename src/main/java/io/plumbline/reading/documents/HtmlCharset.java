package io.plumbline.reading.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes of a web page to characters: by its byte order mark, as UTF-8 where they are, else as the page itself says,
/// else GB18030. What its encoding does not know stays visible as U+FFFD.
final class HtmlCharset {

    private static final int HEAD = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset GB18030 = Charset.forName("GB18030");

    private HtmlCharset() {}

    static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && (bytes[0] & 0xFE) == 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replaceFirst("^\ufeff", "");
        } catch (CharacterCodingException e) {
            return new String(bytes, declared(bytes));
        }
    }

    /// GB2312 and GBK are parts of GB18030.
    private static Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb")) {
            return GB18030;
        }
        return Charset.isSupported(declared.group(1)) ? Charset.forName(declared.group(1)) : GB18030;
    }
}
