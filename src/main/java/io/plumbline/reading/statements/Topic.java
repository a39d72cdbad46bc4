package io.plumbline.reading.statements;

import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.List;

/// What an earlier clause without a quantity names: 国内财政支出，五年平均每年递增5%.
final class Topic {

    private static final int LONGEST = 22;
    private static final String ENDS = "，、；：";
    private static final WordList DOERS = WordList.of("实施");
    private static final WordList NOT_TOPICS = WordList.of("按");

    private static final WordList PREDICATES = WordList.of("扩");

    private Topic() {}

    /// The clause that ends right before `end`; empty where there is none that could be a topic.
    static String before(String text, int from, int end, List<TimePhrase> times) {
        int last = end;
        while (last > from && ENDS.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        int first = last;
        while (first > from && ENDS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        int start = MetricWords.start(text, first, last, times);
        start += DOERS.lengthAt(text, start, last);
        boolean halfBracket = text.substring(start, last).indexOf('）') >= 0
                && text.substring(start, last).indexOf('（') < 0;
        boolean topic = !halfBracket
                && !PREDICATES.isIn(text, start, last)
                && last - start >= 2
                && last - start <= LONGEST
                && NOT_TOPICS.lengthAt(text, start, last) == 0;
        return topic ? MetricWords.between(text, start, last, times) : "";
    }
}
