package io.plumbline.reading.names;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// A list of works behind a step: A高铁、B机场, A、B等6条高铁, A一期、二期工程. What one of them is, all are: where one has a
/// proper name, the others are names too.
final class WorksList {

    private static final WordList COSTS = WordList.of("投资 总 近 以 从 在 对 与");
    private static final int LONGEST_NAME = 26;
    private static final int SHORTEST_LISTED = 4;

    private final String text;
    private final WorksNames works;
    private final int kindStart;
    private final int kindEnd;
    private final boolean closed;
    private final boolean ofKind;
    private final List<Work> parts = new ArrayList<>();

    /// One of the works; `name` is completed by what the list says once.
    record Work(int start, int end, String name) {}

    private WorksList(String text, WorksNames works, int start, int end) {
        this.text = text;
        this.works = works;
        int close = PlainText.lastIndexOf(text, '等', start, end);
        this.closed = close > start && text.indexOf('、', close, end) < 0;
        cut(start, closed ? close : end);
        this.kindStart = closed ? works.afterClasses(close + 1, end) : end;
        this.kindEnd = afterKind(kindStart, end);
        this.ofKind = closed && parts.size() > 1 && works.namesKind(kindStart, kindEnd);
    }

    static WorksList of(String text, WorksNames works, int start, int end) {
        return new WorksList(text, works, start, end);
    }

    private int afterKind(int start, int end) {
        int of = PlainText.indexOf(text, '的', start, end);
        return of > start ? of : end;
    }

    // ---- Cutting

    private void cut(int start, int end) {
        int from = start;
        int depth = 0;
        for (int at = start; at <= end; at++) {
            char c = at < end ? text.charAt(at) : '、';
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth <= 0 && (c == '、' || (c == '和' && at >= from + 2))) {
                add(from, at);
                from = at + 1;
            }
        }
    }

    private void add(int from, int to) {
        int bracket = PlainText.indexOf(text, '（', from, to);
        int end = bracket > from && text.charAt(to - 1) == '）' ? bracket : to;
        if (end - from >= 2 && end - from <= LONGEST_NAME) {
            parts.add(new Work(from, end, text.substring(from, end)));
        }
    }

    // ---- Naming

    /// The works that have a name of their own.
    List<Work> projects() {
        List<Work> named = new ArrayList<>();
        boolean anyProper = parts.stream().anyMatch(this::isProper);
        boolean anyPlain = parts.stream().anyMatch(part -> works.isPlain(part.start, part.end) && !isProper(part));
        for (int i = 0; i < parts.size(); i++) {
            Work part = parts.get(i);
            boolean listed = anyProper && !anyPlain && part.end - part.start >= SHORTEST_LISTED;
            if (isPhase(part) && i > 0) {
                named.add(phaseOf(parts.get(i - 1), part));
            } else if (!isCounted(part) && (isProper(part) || bearsKind(part) || (listed && isWorkOrListed(part)))) {
                named.add(complete(part, i));
            }
        }
        return named;
    }

    private boolean isWorkOrListed(Work part) {
        return closed || works.isWork(part.start, part.end);
    }

    private boolean isProper(Work part) {
        return works.isProper(part.start, part.end) || (ofKind && works.beginsWithPlace(part.start, part.end));
    }

    private boolean isCounted(Work part) {
        return ProjectFinder.isCounted(text, part.start, part.end) || COSTS.lengthAt(text, part.start, part.end) > 0;
    }

    /// 邵永、铜吉等6条高铁; 甲县、乙县通用机场: the kind is said once, at the end.
    private boolean bearsKind(Work part) {
        boolean own = works.isWork(part.start, part.end);
        return !own && !kind(part).isEmpty() && works.bearsKind(part.start, part.end);
    }

    private String kind(Work part) {
        if (closed) {
            boolean bodies = works.isBody(kindStart, kindEnd) && works.beginsWithPlace(part.start, part.end);
            boolean names = bodies || works.kindStart(kindStart, kindEnd) == kindStart;
            return names ? text.substring(kindStart, kindEnd) : "";
        }
        Work last = parts.getLast();
        return part.equals(last) ? "" : text.substring(works.kindStart(last.start, last.end), last.end);
    }

    private Work complete(Work part, int index) {
        if (!works.isWork(part.start, part.end)) {
            return new Work(part.start, part.end, part.name + kind(part));
        }
        boolean phased = index + 1 < parts.size() && isPhase(parts.get(index + 1));
        return phased ? new Work(part.start, part.end, part.name + afterPhase(parts.get(index + 1))) : part;
    }

    // ---- 一期、二期工程

    private boolean isPhase(Work part) {
        return part.name.length() >= 2 && part.name.charAt(1) == '期' && "二三四五六".indexOf(part.name.charAt(0)) >= 0;
    }

    private static String afterPhase(Work phase) {
        return phase.name.substring(2);
    }

    private static Work phaseOf(Work previous, Work phase) {
        String base = previous.name.replaceFirst("[一二三四五六]期.*$", "");
        return new Work(previous.start, phase.end, base + phase.name);
    }
}
