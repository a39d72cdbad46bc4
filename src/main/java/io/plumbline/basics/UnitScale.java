package io.plumbline.basics;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How a unit counts in its dimension's base unit: one of it is `over / under` of the base. Kept as two decimals,
/// because
/// their quotient may have no end.
record UnitScale(Dimension dimension, BigDecimal over, BigDecimal under) {

    private static final Map<Character, BigDecimal> MAGNITUDES = Map.of(
            '十', BigDecimal.TEN,
            '百', BigDecimal.valueOf(100),
            '千', BigDecimal.valueOf(1000),
            '万', BigDecimal.valueOf(10_000),
            '亿', BigDecimal.valueOf(100_000_000));

    /// 每 stands for the line of a fraction: 元每吨, 元/每人.
    private static final String FRACTION_LINE = "/每|/|每";

    static UnitScale of(Unit unit) {
        List<String> parts = List.of(unit.text().split(FRACTION_LINE, -1));
        Part over = Part.of(parts.getFirst());
        if (parts.size() == 1) {
            return new UnitScale(over.dimension(), over.factor(), ONE);
        }
        List<Part> under = parts.stream()
                .skip(1)
                .flatMap(part -> Arrays.stream(part.split("·")))
                .map(Part::of)
                .toList();
        BigDecimal underFactor = under.stream().map(Part::factor).reduce(ONE, BigDecimal::multiply);
        return new UnitScale(quotient(over, under), over.factor(), underFactor);
    }

    private static Dimension quotient(Part over, List<Part> under) {
        List<String> left = new ArrayList<>(under.stream()
                .map(Part::dimension)
                .filter(it -> !isPure(it))
                .map(Dimension::base)
                .sorted()
                .toList());
        if (left.remove(over.dimension().base()) || isPure(over.dimension())) {
            return left.isEmpty() ? Dimension.RATIO : new Dimension("1/" + String.join("·", left));
        }
        return left.isEmpty()
                ? over.dimension()
                : new Dimension(over.dimension().base() + left.stream().collect(Collectors.joining("·", "/", "")));
    }

    private static boolean isPure(Dimension dimension) {
        return dimension.equals(Dimension.RATIO) || dimension.equals(Dimension.NUMBER);
    }

    /// What stands above or below the line: digits and magnitudes, then one word.
    private record Part(Dimension dimension, BigDecimal factor) {

        static Part of(String text) {
            int digits = 0;
            while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            BigDecimal factor = digits == 0 ? ONE : new BigDecimal(text.substring(0, digits));
            String word = text.substring(digits);
            while (!word.isEmpty() && !UnitWords.isKnown(word) && MAGNITUDES.containsKey(word.charAt(0))) {
                factor = factor.multiply(MAGNITUDES.get(word.charAt(0)));
                word = word.substring(1);
            }
            if (word.isEmpty()) {
                return new Part(text.isEmpty() ? Dimension.RATIO : Dimension.NUMBER, factor);
            }
            UnitWords.Meaning meaning = UnitWords.meaning(word);
            return new Part(new Dimension(meaning.base()), factor.multiply(meaning.factor()));
        }
    }
}
