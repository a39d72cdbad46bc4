package io.plumbline.basics;

import java.util.Map;

/// One spelling for signs that are printed in several ways.
final class UnitSpelling {

    private static final Map<String, String> ONE_SPELLING = Map.of(
            "㎡", "平方米", "m²", "平方米", "m2", "平方米", "㎥", "立方米", "m³", "立方米", "m3", "立方米", "㎞", "公里", "µ", "μ", "˙", "·");

    private UnitSpelling() {}

    static String unify(String text) {
        StringBuilder unified = new StringBuilder(text.length());
        text.codePoints()
                .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
                .map(UnitSpelling::halfWidth)
                .forEach(unified::appendCodePoint);
        String spelling = unified.toString();
        if (spelling.chars().allMatch(UnitSpelling::isPlain)) {
            return spelling;
        }
        for (Map.Entry<String, String> other : ONE_SPELLING.entrySet()) {
            spelling = spelling.replace(other.getKey(), other.getValue());
        }
        return spelling;
    }

    /// Full-width letters, digits, ％ and ／; Chinese brackets stay as they are.
    private static int halfWidth(int sign) {
        boolean letterOrDigit = sign >= '０' && sign <= 'ｚ' && Character.isLetterOrDigit(sign);
        return letterOrDigit || sign == '％' || sign == '／' ? sign - '０' + '0' : sign;
    }

    private static boolean isPlain(int sign) {
        return sign == '%' || sign == '/' || (sign >= '一' && sign <= '鿿');
    }
}
