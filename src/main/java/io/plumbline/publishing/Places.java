package io.plumbline.publishing;

import io.plumbline.basics.Citation;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Names places in one text so that a person finds them.
final class Places {

    /// In characters, to each side.
    private static final int CONTEXT = 20;

    private final String text;
    private final int[] lineBreaks;

    Places(String text) {
        this.text = text;
        lineBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    /// 第12段 161–182: the paragraph (a line of the text, the first is 1), the first character and the one after the
    /// last.
    String of(Citation citation) {
        int found = Arrays.binarySearch(lineBreaks, citation.start());
        int breaksBefore = found < 0 ? -found - 1 : found;
        return "第%d段 %d–%d".formatted(breaksBefore + 1, citation.start(), citation.end());
    }

    /// …打造【10大类】特色产业…
    String inContext(Citation citation) {
        int from = Math.max(0, citation.start() - CONTEXT);
        int to = Math.min(text.length(), citation.end() + CONTEXT);
        String before = (from > 0 ? "…" : "") + text.substring(from, citation.start());
        String after = text.substring(citation.end(), to) + (to < text.length() ? "…" : "");
        return (before + "【" + citation.quote() + "】" + after).replace('\n', ' ');
    }
}
