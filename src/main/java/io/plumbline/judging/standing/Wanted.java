package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;

/// What is missing to say more (所缺材料): the figure with its period, the report or the proof, and who should bring it;
/// `from` is empty where nobody is named.
public record Wanted(Kind kind, Bilingual what, String from) {

    /// What sort of thing is missing.
    public enum Kind {
        /// A figure of one period.
        FIGURE("数据", "figure"),
        /// That a person says which indicator measures the target.
        LINK("衡量指标", "indicator"),
        REPORT("进展报告", "report"),
        /// What proves a report.
        EVIDENCE("佐证材料", "proof"),
        /// Members of a programme that are not registered.
        MEMBERS("成员登记", "members");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public Bilingual words() {
            return new Bilingual(chinese, english);
        }
    }

    static Wanted figure(String indicator, String chinesePeriod, String period, String from) {
        return new Wanted(
                Kind.FIGURE,
                Bilingual.format("“%1$s”%2$s数据", "the figure of “%1$s” for %3$s", indicator, chinesePeriod, period),
                from);
    }
}
