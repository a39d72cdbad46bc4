package io.plumbline.reading.words;

/// Years as planning text writes them: 2026年, 二〇三〇年, 2026—2030年, and counts of years: 五年, 近3年, 12个月.
final class YearScanner {

    private final String text;
    private final int limit;

    YearScanner(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /// The year that the four digits at `at` write, 0 if there is none of 1900 to 2099.
    int yearAt(int at) {
        if (at + 4 > limit || (at > 0 && isDigitLike(text.charAt(at - 1)))) {
            return 0;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return 0;
            }
            year = year * 10 + digit;
        }
        boolean longer = at + 4 < limit && isDigitLike(text.charAt(at + 4));
        return longer || year < 1900 || year > 2099 ? 0 : year;
    }

    private static int digit(char c) {
        if (PlainText.isDigit(c)) {
            return c - '0';
        }
        return c == 'O' ? 0 : c == '两' ? -1 : ChineseNumeral.digit(c);
    }

    private static boolean isDigitLike(char c) {
        return PlainText.isDigit(c) || c == '.' || ChineseNumeral.digit(c) >= 0;
    }

    /// Where the number at `at` ends, `at` itself if there is none.
    int numberEnd(int at) {
        int end = at;
        while (end < limit && PlainText.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at ? end : ChineseNumeral.endOf(text, at, limit);
    }

    /// The number between the two places, -1 if it is none or over 1000.
    int number(int start, int end) {
        if (end <= start || end - start > 4) {
            return -1;
        }
        if (PlainText.isDigit(text.charAt(start))) {
            return Integer.parseInt(text.substring(start, end));
        }
        long value = ChineseNumeral.valueOf(text.substring(start, end));
        return value > 1000 ? -1 : (int) value;
    }

    boolean has(int at, String word) {
        return at + word.length() <= limit && text.startsWith(word, at);
    }

    /// The end of the first of the words that stands at `at`, `at` itself if none does.
    int after(int at, String... words) {
        for (String word : words) {
            if (has(at, word)) {
                return at + word.length();
            }
        }
        return at;
    }
}
