package io.plumbline.reading.names;

import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.ChineseNumeral;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.PlanPeriods;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// Finds programmes: bundles that are carried out and whose name holds a count (五大工程), a code (“2+6”规划体系) or their
/// members.
public final class ProgrammeFinder {

    private static final WordList CARRYING_OUT = WordList.of(
            "实施 加大 推进 落实 抓好 做好 开展 构建 打造 建设 建强 深化 强化 完善 健全 围绕 聚焦 推广 打好 加强 发展 支持 兜牢 突出 贯彻 建立 创建 推动 做实 统筹 启动 组织 办好 "
                    + "优化 锚定 实现 坚持 培育 扎实 加快 提升 探索 形成 完成 抓住 持续 推出 执行 紧扣");
    private static final WordList BUNDLES =
            WordList.of("战略 工程 行动 计划 任务 体系 机制 要求 产业 项目 建设 工作 政策 攻坚战 专项行动 动力 突破 措施 举措 改革 平台 基地 集群 产业集群 规划体系 攻坚 格局 布局 定位 "
                    + "模式 系统 提升行动 重点任务 标志性战役 重点工程 重点工作 主导产业 产业链 现代化产业体系");
    private static final WordList FIXED =
            WordList.of("三个代表 五位一体 四个全面 两个大局 两个确立 四个意识 四个自信 两个维护 一国两制 一带一路 两个毫不动摇 四风 八项规定 三会一课 三农 一老一小 两个一百年 三个务必 "
                    + "五个必须 六个必须坚持 三新一高 四个革命 一府两院 三公 一刀切 一窝蜂 一言堂 一岗双责 双随机 三严三实 两学一做 第一议题 第一责任人 第二个答案 一把手 九个坚持 五个统筹");
    private static final WordList COUNTERS = WordList.of("大 项 个 条 类 张 大类");
    private static final String ENDS = "，。；：、（）“”！？\n\t";
    private static final String SMALL_NUMERALS = "二三四五六七八九十两";
    private static final WordList PLAIN_MODIFIERS = WordList.of("国家 基层 省委 和");
    private static final WordList JOINTS = WordList.of("和 等 与");
    private static final String NUMERALS = "一二三四五六七八九十两百千万亿0123456789.";
    private static final int LONGEST_CODE = 16;
    private static final int LONGEST_PHRASE = 6;

    private final String text;
    private final int start;
    private final int limit;
    private final List<Programme> found = new ArrayList<>();

    /// One naming of a programme: `name` as a register would hold it; `count` as the name states it, 0 if it does not.
    public record Programme(int start, int end, String name, int count, List<String> members) {

        public Programme {
            members = List.copyOf(members);
        }
    }

    private ProgrammeFinder(String text, int start, int limit) {
        this.text = text;
        this.start = start;
        this.limit = limit;
    }

    public static List<Programme> in(String plain, int start, int end) {
        ProgrammeFinder finder = new ProgrammeFinder(plain, start, end);
        for (int at = start; at < end; ) {
            at = Math.max(at + 1, finder.readAt(at));
        }
        return finder.found;
    }

    private int readAt(int at) {
        char c = text.charAt(at);
        if (c == '“') {
            return readQuoted(at);
        }
        return SMALL_NUMERALS.indexOf(c) >= 0 ? readCounted(at) : at;
    }

    // ---- “555X”体系, “六个工程”

    private int readQuoted(int at) {
        int close = text.indexOf('”', at, Math.min(limit, at + LONGEST_CODE + 1));
        if (close < 0) {
            return at;
        }
        String code = text.substring(at + 1, close);
        if (!isCode(code) || FIXED.isIn(code) || isAmount(code)) {
            return close + 1;
        }
        int bundle = bundleEnd(close + 1);
        if (bundle == close + 1 && (isChange(code) || text.startsWith("向", bundle))) {
            return bundle;
        }
        int verbEnd = verbEndBefore(at);
        if (verbEnd < 0 && !followsAnother(at)) {
            if (readListed(at, close, code)) {
                return close + 1;
            }
            boolean great = code.charAt(1) == '大' && isCarriedOut(clauseStart(at), at);
            if (!great) {
                readNamed(at, close, code);
                return close + 1;
            }
        }
        int named = verbEnd < 0 ? at : afterVerbs(verbEnd, at);
        int from = isPlain(named, at) ? at : named;
        List<String> members = Members.before(text, start, from);
        String name = bundle > close + 1 || from < at ? text.substring(from, bundle) : code;
        found.add(new Programme(from, bundle, name, count(code), members));
        return bundle;
    }

    /// 加大A、B、C“三新”支持: a code behind as many members as it counts.
    private boolean readListed(int at, int close, String code) {
        int from = Members.start(text, start, at);
        List<String> members = Members.before(text, start, at);
        boolean carriedOut = CARRYING_OUT.isIn(text, clauseStart(from), from);
        boolean listed = carriedOut && !members.isEmpty() && members.size() == leadingNumber(code);
        if (listed) {
            found.add(new Programme(from, close + 1, code, members.size(), members));
        }
        return listed;
    }

    /// “百千万工程”: the kind of bundle stands inside the name.
    private void readNamed(int at, int close, String code) {
        if (BUNDLES.lengthBefore(code, 0, code.length()) > 0) {
            found.add(new Programme(at, close + 1, code, count(code), List.of()));
        }
    }

    /// 支持“两重”建设、“两新”工作: the verb stands once.
    private boolean followsAnother(int at) {
        boolean joined = at > start && "、和".indexOf(text.charAt(at - 1)) >= 0;
        return joined && !found.isEmpty() && found.getLast().end() == at - 1;
    }

    /// A code holds a count or digits: 五改四好, 2+6, 555X, 四新.
    private static boolean isCode(String words) {
        boolean digits = words.chars().anyMatch(c -> PlainText.isDigitAt(String.valueOf((char) c), 0));
        boolean numeral = words.chars().anyMatch(c -> "二三四五六七八九十两百千".indexOf(c) >= 0);
        boolean plan = PlanPeriods.find(words).isPresent();
        return words.length() >= 2 && (digits || numeral) && !plan && words.indexOf('。') < 0;
    }

    /// 产量、单产“双增” and “三降” report a change.
    private static boolean isChange(String code) {
        return (code.length() == 2 && "增升降减".indexOf(code.charAt(1)) >= 0) || code.endsWith("连冠");
    }

    /// “三万亿”目标 states a quantity.
    private static boolean isAmount(String code) {
        boolean large =
                "一二三四五六七八九两0123456789".indexOf(code.charAt(0)) >= 0 && (code.indexOf('万') > 0 || code.indexOf('亿') > 0);
        return large && code.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    private static int leadingNumber(String code) {
        return (int) Math.max(0, ChineseNumeral.valueOf(code.substring(0, numeralEnd(code))));
    }

    private static int numeralEnd(String code) {
        int end = 0;
        while (end < code.length() && "一二三四五六七八九十".indexOf(code.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int count(String code) {
        int end = numeralEnd(code);
        boolean counted = end > 0 && (code.length() <= 3 || COUNTERS.lengthAt(code, end, code.length()) > 0);
        return counted ? (int) Math.max(0, ChineseNumeral.valueOf(code.substring(0, end))) : 0;
    }

    /// Where the kind of bundle ends that follows: “1820”|策源行动.
    private int bundleEnd(int from) {
        int last = Math.min(limit, from + 22);
        int at = from < last && text.charAt(from) == '的' ? from + 1 : from;
        int end = at;
        while (end < last && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (int cut = end; cut > at; cut--) {
            if (BUNDLES.lengthBefore(text, at, cut) > 0) {
                return cut;
            }
        }
        return from;
    }

    /// 建设|改造“八纵八横”铁路 and 启动|80场“相约”活动: verbs or a count alone are no part of the name; nor is a particle in
    /// 实施了|乡镇“百院建设”计划.
    private int afterVerbs(int from, int at) {
        int start = from < at && "的了着好".indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        int end = start;
        int verb = ActionWords.VERBS.lengthAt(text, end, at);
        while (verb > 0) {
            end += verb;
            verb = ActionWords.VERBS.lengthAt(text, end, at);
        }
        return end == at || PlainText.isDigitAt(text, start) ? at : start;
    }

    /// Whether the words between the verb and the code do not belong to the name.
    private boolean isPlain(int from, int at) {
        return from + PLAIN_MODIFIERS.lengthAt(text, from, at) == at || JOINTS.isIn(text, from, at);
    }

    /// Where the verb ends that carries the code out, at most a few words before it: 深化|轨道交通“四网融合”; -1 if none.
    private int verbEndBefore(int at) {
        for (int i = at; i > Math.max(start, at - 10); i--) {
            if (CARRYING_OUT.lengthBefore(text, start, i) > 0) {
                return i;
            }
            if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    // ---- 五大工程, 三项基本任务

    private int readCounted(int at) {
        int numeralEnd = at;
        while (numeralEnd < limit && SMALL_NUMERALS.indexOf(text.charAt(numeralEnd)) >= 0) {
            numeralEnd++;
        }
        boolean action = text.startsWith("并举", numeralEnd + 1);
        int counter = action ? 1 : COUNTERS.lengthAt(text, numeralEnd, limit);
        int end = action ? numeralEnd + counter + 2 : counter == 0 ? at : shortBundleEnd(numeralEnd + counter);
        if (counter > 0 && text.startsWith("方面", end)) {
            return readAspects(at, numeralEnd, end + 2);
        }
        if (counter == 0) {
            return numeralEnd;
        }
        if (end == numeralEnd + counter) {
            int phrase = phraseEnd(end);
            boolean named = text.charAt(numeralEnd) == '大' && phrase - end >= 2 && phrase - end <= LONGEST_PHRASE;
            return named ? readAspects(at, numeralEnd, phrase) : numeralEnd;
        }
        int from = Members.start(text, start, at);
        boolean carriedOut = CARRYING_OUT.isIn(text, clauseStart(from), from) || CARRYING_OUT.isIn(text, from, at);
        List<String> members = Members.before(text, from, at);
        int first = members.isEmpty() ? at : from;
        boolean other = at > start && "第前至到".indexOf(text.charAt(at - 1)) >= 0;
        boolean heads = members.isEmpty() && isHeading(at, numeralEnd + counter, end);
        if ((carriedOut || action) && !other && !heads) {
            int count = (int) ChineseNumeral.valueOf(text.substring(at, numeralEnd));
            found.add(
                    new Programme(first, end, text.substring(at, action ? numeralEnd + counter : end), count, members));
        }
        return end;
    }

    /// 做好以下九项工作：, 五个方面工作: how many sections follow is no name.
    private boolean isHeading(int at, int from, int end) {
        boolean follow = text.startsWith("以下", at - 2) || (end < limit && text.charAt(end) == '：');
        return follow || text.startsWith("工作", Math.max(from, end - 2));
    }

    /// 围绕A、B、C三个方面, 激活A、B、C三大动力: only behind as many members as it counts.
    private int readAspects(int at, int numeralEnd, int end) {
        int from = Members.start(text, start, at);
        List<String> members = Members.before(text, from, at);
        int count = (int) ChineseNumeral.valueOf(text.substring(at, numeralEnd));
        if (members.size() == count && isCarriedOut(clauseStart(from), from)) {
            found.add(new Programme(from, end, text.substring(at, end), count, members));
        }
        return end;
    }

    /// Where the words end that no sign, 的 or 和 parts.
    private int phraseEnd(int from) {
        int end = from;
        while (end < limit && ENDS.indexOf(text.charAt(end)) < 0 && "的和".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private boolean isCarriedOut(int from, int to) {
        return CARRYING_OUT.isIn(text, from, to) || ActionWords.VERBS.isIn(text, from, to);
    }

    private int clauseStart(int at) {
        int from = at;
        while (from > start && "，。；：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private int shortBundleEnd(int from) {
        int end = from;
        while (end < limit && end < from + 8 && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (int cut = end; cut > from; cut--) {
            if (BUNDLES.lengthBefore(text, from, cut) > 0) {
                return cut;
            }
        }
        return from;
    }
}
