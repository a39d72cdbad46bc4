package io.plumbline.reading.names;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// Finds projects: single works with a name of their own and a promised step: 开工建设A高铁、B机场, 做好C大桥前期工作.
public final class ProjectFinder {

    /// What is promised of works; several may follow one another: 加快|推进, 高质量|建设.
    private static final WordList STEPS = WordList.of(
            "建设 建成 加快 推进 推动 支持 实施 完成 开工 启动 新建 续建 改扩建 开通 投用 通车 实现 做好 抓好 谋划 规划 打造 争取 力争 确保 升级 申建 投产 投运 扩能 改造 整合 组织 "
                    + "建好 办好 建设好 做大 做强 继续 重点 大力 全力 全面 扎实 统筹 积极 有序 持续 深入 高质量 高标准 高水平");

    /// Steps only together with what is to come of it: 支持A建设, 做好B前期工作.
    private static final WordList WEAK =
            WordList.of("支持 推动 做好 抓好 实现 确保 争取 力争 打造 完成 启动 谋划 组织 继续 重点 大力 全力 全面 统筹 积极 有序 持续 深入");
    private static final WordList ENDINGS =
            WordList.of("建设 开工 建成 投产 投用 通车 前期工作 落地 贯通 全线 运营 投入使用 投入运营 达产 规划 进度 步伐 见效 加快 全部");
    private static final String ENDS = "，。；：！？\n\t";
    private static final int LATEST_STEP = 8;

    /// A project and the step that is promised of it, as written.
    public record Project(int start, int end, String name, String step) {}

    private final String text;
    private final int limit;
    private final WorksNames works;
    private final List<Project> found = new ArrayList<>();

    private ProjectFinder(String text, int limit, PlaceNames places) {
        this.text = text;
        this.limit = limit;
        this.works = new WorksNames(text, places);
    }

    public static List<Project> in(String plain, int start, int end, PlaceNames places) {
        ProjectFinder finder = new ProjectFinder(plain, end, places);
        for (int at = start; at < end; ) {
            int clauseEnd = finder.clauseEnd(at);
            finder.readClause(at, clauseEnd);
            at = clauseEnd + 1;
        }
        return finder.found;
    }

    private int clauseEnd(int at) {
        int end = at;
        while (end < limit && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void readClause(int start, int end) {
        int verb = stepAt(start, end);
        int listStart = verb < 0 ? end : stepEnd(verb, end);
        if (listStart >= end) {
            return;
        }
        int listEnd = endingStart(listStart, end);
        String before = text.substring(verb, listStart);
        if (listEnd == end && isWeak(before)) {
            return;
        }
        String step = before + text.substring(listEnd, end);
        WorksList.of(text, works, listStart, listEnd)
                .projects()
                .forEach(work -> found.add(new Project(work.start(), work.end(), work.name(), step)));
    }

    /// The first step word within the first characters of the clause: 力争|开工建设.
    private int stepAt(int start, int end) {
        int at = STEPS.indexIn(text, start, Math.min(end, start + LATEST_STEP + 2));
        return at < start + LATEST_STEP ? at : -1;
    }

    private int stepEnd(int start, int end) {
        int at = start;
        int length = STEPS.lengthAt(text, at, end);
        while (length > 0) {
            at += length;
            length = STEPS.lengthAt(text, at, end);
        }
        return at;
    }

    /// Where the words begin that say what is to come of the works; `end` if there are none.
    private int endingStart(int start, int end) {
        int at = end;
        int length = ENDINGS.lengthBefore(text, start, at);
        while (length > 0) {
            at -= length;
            at -= at > start && text.charAt(at - 1) == '的' ? 1 : 0;
            length = ENDINGS.lengthBefore(text, start, at);
        }
        return at;
    }

    private static boolean isWeak(String step) {
        int at = 0;
        int length = WEAK.lengthAt(step, at, step.length());
        while (length > 0) {
            at += length;
            length = WEAK.lengthAt(step, at, step.length());
        }
        return at == step.length();
    }

    /// Whether the clause counts what it lists.
    static boolean isCounted(String text, int start, int end) {
        return PlainText.isDigitAt(text, start) || PlainText.indexOf(text, '等', start, end) > 0;
    }
}
