package io.plumbline.reading.tasks;

import io.plumbline.basics.Goalpost;
import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.TimePhrase;
import java.util.ArrayList;
import java.util.List;

/// Finds the actions of a promising sentence, clause by clause, and the aims that no number measures: 与经济增长同步,
/// 全覆盖.
public final class TaskFinder {

    private static final String ENDS = "，；：。！？\n\t";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 90;

    private final String text;
    private final List<TimePhrase> times;
    private final List<Action> actions = new ArrayList<>();

    /// Where the clauses begin that say by what means the next action is done, -1 where none stands before it.
    private int means = -1;

    private boolean notOnly;
    private boolean acted;

    /// One clause: `action` is its verb, or the quality that is aimed at.
    ///
    /// @param start where the clauses begin that say by what means it is done
    /// @param head where its own clause begins
    public record Action(int start, int head, int end, String action, String object, Goalpost goalpost) {

        public Action withoutMeans() {
            return new Action(head, head, end, action, object, goalpost);
        }
    }

    private TaskFinder(String text, List<TimePhrase> times) {
        this.text = text;
        this.times = times;
    }

    /// The actions between the two places of the plain text.
    public static List<Action> in(String plain, int start, int end, List<TimePhrase> times) {
        TaskFinder finder = new TaskFinder(plain, times);
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || ENDS.indexOf(plain.charAt(at)) >= 0) {
                finder.readClause(from, at);
                from = at + 1;
            }
        }
        return finder.actions;
    }

    /// The verb that the words begin with, empty if they begin with none.
    public static String verbOf(String words) {
        return words.substring(0, ActionWords.VERBS.lengthAt(words, 0, words.length()));
    }

    private void readClause(int from, int to) {
        if (acted && isEffect(from, to)) {
            goOn(to);
            return;
        }
        int before = actions.size();
        boolean joined = notOnly && ActionWords.ADVERBS.lengthAt(text, from, to) > 0;
        ClauseHead head = ClauseHead.of(text, from, to, times);
        if (!addQuality(head.start(), to)) {
            addAction(head, to);
        }
        acted = actions.size() > before;
        if (joined && acted && before > 0) {
            actions.removeLast();
            goOn(to);
        }
        notOnly = isNotOnly(head.start(), to);
        boolean isMeans = !acted && isMeans(head, to);
        means = isMeans ? (means < 0 ? head.start() : means) : -1;
    }

    /// 不仅, 不但: the next clause goes on.
    private boolean isNotOnly(int at, int to) {
        return at + 1 < to && text.charAt(at) == '不' && "仅但只".indexOf(text.charAt(at + 1)) >= 0;
    }

    /// 让群众满意: what the action before it is for.
    private boolean isEffect(int from, int to) {
        return TaskWords.EFFECTS.lengthAt(text, from, to) > 0;
    }

    private void goOn(int to) {
        Action last = actions.removeLast();
        int object = last.end - last.object.length();
        actions.add(new Action(last.start, last.head, to, last.action, text.substring(object, to), last.goalpost));
        acted = false;
    }

    /// 在关键处着力, also behind 将 or 继续.
    private boolean isMeans(ClauseHead head, int to) {
        int at = head.start();
        int modifier = ActionWords.ADVERBS.lengthAt(text, at, to);
        return TaskWords.MEANS.lengthAt(text, at, to) > 0
                || (modifier > 0 && TaskWords.MEANS.lengthAt(text, at + modifier, to) > 0);
    }

    private boolean addQuality(int from, int to) {
        int quality = TaskWords.QUALITIES.indexIn(text, from, to);
        int shortest = TaskWords.ABSENCES.lengthAt(text, Math.max(from, quality), to) > 0 ? 1 : 3;
        if (quality < from + shortest || to - from > LONGEST) {
            return false;
        }
        int end = quality + TaskWords.QUALITIES.lengthAt(text, quality, to);
        String words = text.substring(quality, end);
        actions.add(new Action(from, from, to, words, text.substring(from, quality), new Goalpost.Qualitative(words)));
        return true;
    }

    private void addAction(ClauseHead head, int to) {
        int verb = head.verb();
        boolean fits = verb >= 0 && to - verb >= SHORTEST && to - verb <= LONGEST;
        if (!fits || TaskWords.CREEDS.isIn(text, head.start(), to)) {
            return;
        }
        int length = ActionWords.VERBS.lengthAt(text, verb, to);
        int start = means >= 0 ? means : head.start();
        String action = text.substring(verb, verb + length);
        String object = text.substring(verb + length, to);
        boolean absence = TaskWords.ABSENCES.lengthAt(action, 0, length) == length;
        Goalpost goalpost = absence ? new Goalpost.Qualitative(action) : new Goalpost.Completion();
        actions.add(new Action(start, head.start(), to, action, object, goalpost));
    }
}
