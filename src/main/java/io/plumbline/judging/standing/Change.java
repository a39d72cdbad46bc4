package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;

/// One thing that changed between two moments (变化). `standing` is the later one, or the earlier of
/// what was dropped.
public record Change(Kind kind, Standing standing, Bilingual words) {

    /// What it is that changed.
    public enum Kind {
        ADDED("新增", "added"),
        DROPPED("取消", "dropped"),
        /// Another version: other words, goal, deadline, owner or place in the plan.
        REVISED("调整", "revised"),
        MOVED("现状变化", "moved"),
        NEW_FIGURE("新数据", "new figure"),
        NEW_REPORT("新报告", "new report");

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
}
