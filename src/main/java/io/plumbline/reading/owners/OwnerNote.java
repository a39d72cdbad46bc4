package io.plumbline.reading.owners;

import io.plumbline.basics.Responsibility;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What names who answers for what stands before it, in a bracket or as a sentence of its own: （牵头单位：A，配合单位：B、C）,
/// （A、B负责）, 由A牵头，B参与。
///
/// @param guidesOnly whether it names only who guides: （A指导）
record OwnerNote(int start, int end, Responsibility responsibility, boolean guidesOnly) {

    private static final WordList LEADING = WordList.of("牵头单位 牵头部门 主办单位 责任领导 牵头责任单位 牵头");
    private static final WordList SHARED = WordList.of("责任单位 责任部门 承办单位 完成单位 实施单位 落实单位 主管单位");
    private static final WordList SUPPORTING = WordList.of("配合单位 协办单位 参与单位 配合部门 协同单位 参加单位 配合");
    private static final int LONGEST = 300;
    private static final int LABEL = 8;

    /// The notes between `start` and `end`, in order; one that is the whole of the next line belongs to this one too.
    static List<OwnerNote> in(String text, int start, int end) {
        List<OwnerNote> notes = new ArrayList<>();
        addBrackets(text, start, end, notes);
        int from = start;
        while (from < end) {
            int stop = text.indexOf('。', from, end);
            int to = stop < 0 ? end : stop;
            ofSentence(text, from, to).ifPresent(notes::add);
            from = to + 1;
        }
        int next = Math.min(end + 1, text.length());
        int line = text.indexOf('\n', next);
        ofSentence(text, next, line < 0 ? text.length() : line).ifPresent(notes::add);
        notes.sort(Comparator.comparingInt(OwnerNote::start));
        return notes;
    }

    private static void addBrackets(String text, int start, int end, List<OwnerNote> notes) {
        for (int open = text.indexOf('（', start, end); open >= 0; open = text.indexOf('（', open + 1, end)) {
            int close = text.indexOf('）', open, Math.min(end, open + LONGEST));
            if (close < 0) {
                continue;
            }
            int place = open;
            String words = text.substring(open + 1, close);
            parse(words)
                    .ifPresent(
                            found -> notes.add(new OwnerNote(place, close + 1, found, AnswerClauses.guideOnly(words))));
        }
    }

    /// A sentence that says nothing but who answers.
    static Optional<OwnerNote> ofSentence(String text, int start, int end) {
        int from = first(text, start, end);
        int to = last(text, from, Math.min(end, start + LONGEST));
        if (!isLabelled(text, from, to) && !AnswerClauses.endsInVerb(text, from, to)) {
            return Optional.empty();
        }
        String words = text.substring(from, to);
        if (!isLabelled(text, from, to) && !AnswerClauses.nothingElse(words)) {
            return Optional.empty();
        }
        return parse(words).map(found -> new OwnerNote(start, end, found, AnswerClauses.guideOnly(words)));
    }

    private static int first(String text, int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from < end && text.charAt(from) == '由' ? from + 1 : from;
    }

    private static int last(String text, int from, int end) {
        int to = Math.max(from, end);
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        boolean closed = to > from && (text.charAt(to - 1) == '。' || text.charAt(to - 1) == '；');
        return closed ? to - 1 : to;
    }

    private static boolean isLabelled(String text, int from, int to) {
        return (LEADING.lengthAt(text, from, to) > 0 || SHARED.lengthAt(text, from, to) > 0)
                && PlainText.indexOf(text, '：', from + 1, Math.min(to, from + LABEL)) > 0;
    }

    static Optional<Responsibility> parse(String words) {
        boolean labelled = (LEADING.isIn(words) || SHARED.isIn(words)) && words.indexOf('：') >= 0;
        return labelled ? Optional.of(labelled(words)) : AnswerClauses.parse(words);
    }

    private static Responsibility labelled(String words) {
        List<String> lead = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        List<String> supporting = new ArrayList<>();
        List<String> current = lead;
        int at = 0;
        while (at < words.length()) {
            int colon = words.indexOf('：', at);
            if (colon < 0) {
                current.addAll(UnitNames.list(words.substring(at)));
                break;
            }
            int label = labelStart(words, at, colon);
            current.addAll(UnitNames.list(words.substring(at, label)));
            current = SUPPORTING.isIn(words, label, colon)
                    ? supporting
                    : SHARED.isIn(words, label, colon) ? shared : lead;
            at = colon + 1;
        }
        if (lead.isEmpty()) {
            return new Responsibility(shared, supporting, List.of());
        }
        shared.addAll(supporting);
        return new Responsibility(lead, shared, List.of());
    }

    private static int labelStart(String words, int from, int colon) {
        for (WordList labels : List.of(SUPPORTING, SHARED, LEADING)) {
            int length = labels.lengthBefore(words, from, colon);
            if (length > 0) {
                return colon - length;
            }
        }
        return from;
    }
}
