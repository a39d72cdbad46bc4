package io.plumbline.judging.promises;

import io.plumbline.reading.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives each figure of 投资、消费增速分别快于全国3.4个、1个百分点 its own metric, where as many figures as metrics share the
/// words.
final class JointMetrics {

    private static final Pattern SEPARATOR = Pattern.compile("[、和与及]");
    private static final Pattern SHARED_END =
            Pattern.compile("(?:同比)?(?:增速|增幅|增长率|涨幅)?(?:分别|均)?(?:(?:高于|快于|优于|好于|低于|高出|超过)(?:全国|全省|全市|上年).{0,4})?$");

    private JointMetrics() {}

    /// The metric's words of the i-th result.
    static String wordsOf(List<Finding.Result> results, int i) {
        String words = results.get(i).metric().words();
        Matcher end = SHARED_END.matcher(words);
        String shared = end.find() ? end.group() : "";
        List<String> parts = parts(words.substring(0, words.length() - shared.length()));
        if (parts.size() < 2) {
            return words;
        }
        int first = i;
        while (first > 0 && isSibling(results, first - 1, i)) {
            first--;
        }
        int last = i;
        while (last + 1 < results.size() && isSibling(results, last + 1, i)) {
            last++;
        }
        return last - first + 1 == parts.size() ? parts.get(i - first) : words;
    }

    private static List<String> parts(String words) {
        if (words.startsWith("城乡")) {
            String rest = words.substring(2);
            return List.of("城镇" + rest, "农村" + rest);
        }
        return List.of(SEPARATOR.split(words, -1));
    }

    private static boolean isSibling(List<Finding.Result> results, int one, int other) {
        Finding.Result a = results.get(one);
        Finding.Result b = results.get(other);
        return a.metric().words().equals(b.metric().words()) && a.citation().overlaps(b.citation());
    }
}
