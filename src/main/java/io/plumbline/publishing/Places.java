package io.plumbline.publishing;

import io.plumbline.basics.Citation;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Names places in one text so that a person finds them: 第12段（161—182）, the paragraph (a line of the text, the first is
/// 1) and the range of characters.
final class Places {

    private final int[] lineBreaks;

    Places(String text) {
        lineBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .toArray();
    }

    String of(Citation citation) {
        return paragraph(citation) + "（%d—%d）".formatted(citation.start(), citation.end());
    }

    /// 第12段.
    String paragraph(Citation citation) {
        int found = Arrays.binarySearch(lineBreaks, citation.start());
        int breaksBefore = found < 0 ? -found - 1 : found;
        return "第%d段".formatted(breaksBefore + 1);
    }
}
