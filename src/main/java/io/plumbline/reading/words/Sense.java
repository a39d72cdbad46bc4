package io.plumbline.reading.words;

import java.util.EnumSet;
import java.util.Set;

/// How a word in front of a quantity relates it to the metric. Most words are formed, so they need no list: a verb of
/// change states by 到 and 至 what is reached and by 了 that it is done; 于 makes an adjective compare; 不 turns what
/// exceeds into a cap and what falls short into a floor.
public enum Sense {
    REACH("达到 达 发展到 跻身 进入 调整为"),
    FALL_TO(""),
    CAP("控制在"),
    FLOOR("至少"),
    EXCEED("突破 超过 超 逾 迈上 跨过 跨上 过"),
    UNDER("不到"),
    ABOUT("约 近 接近 大约"),
    HOLD("保持 维持 稳定保持在"),
    STATE("完成 为 是 占 有 拥有 共 计 共有 已有 按 平均为 合计"),
    GROW("增长 增加 上升 提高 提升 增 升 递增 跃升 上涨 高 多 扩大"),
    SHRINK("下降 降低 减少 压减 压缩 削减 降 减 缩小 精简"),
    GROW_ON_AVERAGE(""),
    /// Says nothing of the relation.
    NEUTRAL("均 连续 继续 分别 累计 已 首次 将 要 再 拟 平均 各 实现 力争 争取 实际 分别为 都 就 又 还 已经 预计 预期 目标 计划 即 只 持续 同口径 每人 每月"),
    /// An action of which the quantity is the yield: the metric begins with it, so the search ends here.
    ACTION("签约 人均 新增 净增 新建 建成 完成率 增产 只有 定为");

    private static final Set<Sense> CHANGES = EnumSet.of(GROW, SHRINK);
    private static final Set<Sense> LEVELS = EnumSet.of(REACH, FALL_TO, CAP, FLOOR, EXCEED, UNDER, ABOUT, HOLD);
    private static final int LONGEST = 5;
    private static final String HOW = "回攀收压缩跃跳滑走";
    private static final String UPWARDS = "升涨高进";
    private static final String DOWNWARDS = "落降减缩窄低短";

    @SuppressWarnings("ImmutableEnumChecker") // a word list does not change
    private final WordList words;

    Sense(String words) {
        this.words = WordList.of(words);
    }

    /// The length of the longest word of this sense that ends at `end`, 0 if none does.
    public int lengthBefore(String text, int from, int end) {
        return Math.max(words.lengthBefore(text, from, end), formedBefore(text, from, end));
    }

    private int formedBefore(String text, int from, int end) {
        return switch (this) {
            case REACH -> Math.max(GROW.followedBy("到至", text, from, end), endsWith("进至", text, from, end));
            case FALL_TO -> SHRINK.followedBy("到至", text, from, end);
            case GROW -> Math.max(followedBy("了", text, from, end), compounds(UPWARDS, text, from, end));
            case SHRINK -> Math.max(followedBy("了", text, from, end), compounds(DOWNWARDS, text, from, end));
            case NEUTRAL -> doubled(text, from, end);
            case HOLD -> Math.max(followedBy("在", text, from, end), endsWith("稳定在", text, from, end));
            case EXCEED -> compares("高大多快优", text, from, end);
            case UNDER -> compares("低小少慢", text, from, end);
            case CAP -> EXCEED.denied(text, from, end);
            case FLOOR -> UNDER.denied(text, from, end);
            case GROW_ON_AVERAGE -> onAverage(text, from, end);
            default -> 0;
        };
    }

    /// Whether the words that end at `end` say that a quantity changes: 上升|两位.
    public static boolean isChangeBefore(String text, int from, int end) {
        return isAnyBefore(CHANGES, text, from, end);
    }

    /// Whether the words that end at `end` set or bound a level: 降至|2.1, 不低于|1.5.
    public static boolean isLevelBefore(String text, int from, int end) {
        return isAnyBefore(LEVELS, text, from, end);
    }

    private static boolean isAnyBefore(Set<Sense> senses, String text, int from, int end) {
        for (Sense sense : senses) {
            if (sense.lengthBefore(text, Math.max(from, end - LONGEST), end) > 0) {
                return true;
            }
        }
        return false;
    }

    private int followedBy(String signs, String text, int from, int end) {
        boolean followed = end > from && signs.indexOf(text.charAt(end - 1)) >= 0;
        int verb = followed ? Math.max(words.lengthBefore(text, from, end - 1), compound(text, from, end - 1)) : 0;
        return verb == 0 ? 0 : verb + 1;
    }

    private int compound(String text, int from, int end) {
        return this == GROW
                ? compounds(UPWARDS, text, from, end)
                : this == SHRINK ? compounds(DOWNWARDS, text, from, end) : 0;
    }

    /// 回落, 收窄, 攀升: how, and then which way.
    private static int compounds(String ways, String text, int from, int end) {
        boolean formed =
                end - 2 >= from && HOW.indexOf(text.charAt(end - 2)) >= 0 && ways.indexOf(text.charAt(end - 1)) >= 0;
        return formed ? 2 : 0;
    }

    /// 双双, 节节, 步步.
    private static int doubled(String text, int from, int end) {
        boolean same = end - 2 >= from && text.charAt(end - 1) == text.charAt(end - 2);
        return same && PlainText.isHan(text.charAt(end - 1)) && !ChineseNumeral.isPart(text.charAt(end - 1)) ? 2 : 0;
    }

    private int denied(String text, int from, int end) {
        int word = lengthBefore(text, from, end);
        int denial = word == 0 ? 0 : endsWith("不", text, from, end - word);
        return denial == 0 ? 0 : denial + word;
    }

    /// 年均增长, 平均增速, 年均增幅: a verb of growth with or without the noun that it makes.
    private static int onAverage(String text, int from, int end) {
        int noun = end > from && "速幅".indexOf(text.charAt(end - 1)) >= 0 ? 1 : 0;
        int verb = GROW.lengthBefore(text, from, end - noun);
        int start = end - noun - verb;
        int mean = verb == 0 ? 0 : Math.max(endsWith("年均", text, from, start), endsWith("平均", text, from, start));
        return mean == 0 ? 0 : mean + verb + noun;
    }

    private static int compares(String adjectives, String text, int from, int end) {
        boolean formed =
                end - 2 >= from && text.charAt(end - 1) == '于' && adjectives.indexOf(text.charAt(end - 2)) >= 0;
        return formed ? 2 : 0;
    }

    private static int endsWith(String word, String text, int from, int end) {
        int start = end - word.length();
        return start >= from && text.startsWith(word, start) ? word.length() : 0;
    }

    /// Whether the quantity says how much the metric changes, not where it stands.
    public boolean isGrowth() {
        return this == GROW || this == SHRINK || this == GROW_ON_AVERAGE;
    }
}
