package io.plumbline.reading.names;

import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// The list in front of a bundle: A、B、C等五大工程.
final class Members {

    private static final String ENDS = "，。；：！？（）\n";
    private static final int LONGEST_MEMBER = 20;
    private static final WordList VERBS = WordList.of("实施 围绕 推进 落实 抓好 做好 开展 打造 坚持 推动");

    private Members() {}

    /// Where the list begins that ends at `end`; `end` if there is none.
    static int start(String text, int from, int end) {
        int last = end;
        if (last > from && text.charAt(last - 1) == '”') {
            int open = PlainText.lastIndexOf(text, '“', from, last);
            return open >= from && text.substring(open, last).contains("、") ? open : end;
        }
        int first = last;
        while (first > from && ENDS.indexOf(text.charAt(first - 1)) < 0) {
            first--;
        }
        return text.substring(first, last).contains("、") ? first + verbLength(text, first, last) : end;
    }

    private static int verbLength(String text, int first, int last) {
        String words = text.substring(first, last);
        int verb = VERBS.indexIn(words, 0, Math.min(words.length(), 14));
        int length = verb < 0 ? 0 : VERBS.lengthAt(words, verb, words.length());
        boolean beforeList = verb >= 0 && verb + length < words.indexOf('、');
        return beforeList ? verb + length : verbsEnd(words, words.indexOf('、'));
    }

    /// 加快培育|首版次软件: verbs may follow each other.
    private static int verbsEnd(String words, int limit) {
        int end = 0;
        int verb = ActionWords.VERBS.lengthAt(words, 0, limit);
        while (verb > 0) {
            end += verb;
            verb = ActionWords.VERBS.lengthAt(words, end, limit);
        }
        return end;
    }

    /// The members between the two places, 等 and quotation marks left out.
    static List<String> before(String text, int from, int end) {
        int first = start(text, from, end);
        if (first >= end) {
            return List.of();
        }
        String words = text.substring(first, end).replaceAll("[“”]", "");
        String list = words.endsWith("等") ? words.substring(0, words.length() - 1) : words;
        List<String> members = new ArrayList<>();
        for (String part : list.split("、|和(?=[^、和]*$)|以及", -1)) {
            if (!part.isBlank() && part.length() <= LONGEST_MEMBER) {
                members.add(part.strip());
            }
        }
        return members.size() < 2 ? List.of() : members;
    }
}
