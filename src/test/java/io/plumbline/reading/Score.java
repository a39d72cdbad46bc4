package io.plumbline.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How well what was read agrees with an annotation, 0 to 1: `detect` is the F1 of items that overlap and state the
/// same
/// quantity, one to one; `strict` counts those only whose metric, measure, comparator and time agree as well.
record Score(double detect, double strict) {

    private static final String MAGNITUDES = "十百千万亿";
    private static final Pattern NO_MAGNITUDE = Pattern.compile("^(千克|千米|千瓦|千瓦时|百分点)$");
    private static final Pattern COUNTED = Pattern.compile("^[个家项位名所座条户件]?$");
    private static final Pattern IGNORED = Pattern.compile("[\\s“”\"‘’（）()、，,的]");
    private static final double SAME_WORDS = 0.8;

    private record Pair(GoldItem gold, GoldItem read, double likeness) {}

    /// A number of a base unit: 3万亿元 and 30000亿元 are the same.
    private record Base(BigDecimal value, Optional<BigDecimal> second, String unit) {}

    static Score of(List<GoldItem> gold, List<GoldItem> read) {
        List<Pair> matches = matches(gold, read);
        long strict = matches.stream().filter(Score::agrees).count();
        double all = gold.size() + read.size();
        return new Score(2 * matches.size() / all, 2 * strict / all);
    }

    private static List<Pair> matches(List<GoldItem> gold, List<GoldItem> read) {
        List<Pair> pairs = new ArrayList<>();
        for (GoldItem expected : gold) {
            for (GoldItem found : read) {
                double overlap = expected.overlap(found);
                if (overlap > 0
                        && expected.kind().equals(found.kind())
                        && base(expected.stated()).equals(base(found.stated()))) {
                    pairs.add(new Pair(expected, found, overlap + likeness(expected, found)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return oneToOne(pairs);
    }

    private static List<Pair> oneToOne(List<Pair> pairs) {
        Set<GoldItem> taken = new HashSet<>();
        Set<GoldItem> used = new HashSet<>();
        List<Pair> matches = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!taken.contains(pair.gold) && !used.contains(pair.read)) {
                taken.add(pair.gold);
                used.add(pair.read);
                matches.add(pair);
            }
        }
        return matches;
    }

    private static boolean agrees(Pair pair) {
        Stated gold = pair.gold.stated();
        Stated read = pair.read.stated();
        return likeness(pair.gold, pair.read) >= SAME_WORDS
                && gold.measure().equals(read.measure())
                && gold.comparator().equals(read.comparator())
                && pair.gold.time().equals(pair.read.time());
    }

    /// The F1 of the characters of both metrics.
    private static double likeness(GoldItem gold, GoldItem read) {
        String expected = IGNORED.matcher(gold.stated().metric()).replaceAll("");
        String found = IGNORED.matcher(read.stated().metric()).replaceAll("");
        Map<Character, Integer> counts = new HashMap<>();
        expected.chars().forEach(c -> counts.merge((char) c, 1, Integer::sum));
        long shared = found.chars()
                .filter(c -> counts.merge((char) c, -1, Integer::sum) >= 0)
                .count();
        int all = expected.length() + found.length();
        return all == 0 ? 1 : 2.0 * shared / all;
    }

    private static Base base(Stated stated) {
        String unit = Normalizer.normalize(stated.unit(), Normalizer.Form.NFKC).replaceAll("\\s", "");
        unit = unit.contains("/") ? unit : unit.replaceFirst("每", "/");
        unit = unit.replace("百分点", "个百分点").replace("个个", "个");
        int power = 0;
        while (!unit.isEmpty()
                && MAGNITUDES.indexOf(unit.charAt(0)) >= 0
                && !NO_MAGNITUDE.matcher(unit).matches()) {
            power += unit.charAt(0) == '亿' ? 8 : MAGNITUDES.indexOf(unit.charAt(0)) + 1;
            unit = unit.substring(1);
        }
        int moved = power;
        return new Base(
                moved(stated.value(), moved),
                stated.second().map(value -> moved(value, moved)),
                COUNTED.matcher(unit).matches() ? "#" : unit);
    }

    private static BigDecimal moved(BigDecimal value, int power) {
        return value.scaleByPowerOfTen(power).stripTrailingZeros();
    }
}
