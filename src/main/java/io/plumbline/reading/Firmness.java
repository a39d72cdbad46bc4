package io.plumbline.reading;

import io.plumbline.basics.Modality;
import io.plumbline.reading.words.WordList;

/// How firmly a passage promises, read from the words in front of what it promises.
final class Firmness {

    private static final WordList FIRM = WordList.of("确保 必须 坚决 保证 不得");
    private static final WordList STRIVE = WordList.of("力争 争取 努力 力促");
    private static final WordList EXPECT = WordList.of("预期目标 预期 预计");
    private static final WordList ENCOURAGE = WordList.of("鼓励 引导 有条件的");

    private static final int LONGEST_LIST = 600;

    private Firmness() {}

    /// The strongest word of the sentence in front of `to`; without one, what the paragraph says of its whole list.
    static Modality of(String text, int blockStart, int from, int to) {
        Modality own = of(text, from, to);
        int since = Math.max(blockStart, to - LONGEST_LIST);
        return own == Modality.PLAN && EXPECT.isIn(text, since, from) ? Modality.EXPECT : own;
    }

    /// The strongest word between the two places; without one, a plan.
    static Modality of(String text, int from, int to) {
        if (FIRM.isIn(text, from, to)) {
            return Modality.FIRM;
        }
        if (STRIVE.isIn(text, from, to)) {
            return Modality.STRIVE;
        }
        if (EXPECT.isIn(text, from, to)) {
            return Modality.EXPECT;
        }
        return ENCOURAGE.isIn(text, from, to) ? Modality.ENCOURAGE : Modality.PLAN;
    }
}
