package io.plumbline.scheduling;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Citation;
import java.time.LocalDate;
import java.util.Optional;

/// A date set for one activity (时限要求), in the words that set it and, where a document says so, its citation.
public record DateDemand(Kind kind, LocalDate day, String words, Optional<Citation> citation) {

    public enum Kind {
        START_NO_EARLIER("不早于此日开工", "starts no earlier than this day"),
        START_ON("定于此日开工", "starts on this day"),
        START_NO_LATER("不晚于此日开工", "starts no later than this day"),
        FINISH_NO_EARLIER("不早于此日完成", "is finished no earlier than this day"),
        FINISH_ON("定于此日完成", "is finished on this day"),
        /// 完成时限: included.
        DEADLINE("此日前完成", "is finished by this day");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public Bilingual words() {
            return new Bilingual(chinese, english);
        }

        public String chinese() {
            return chinese;
        }
    }

    public static DateDemand of(Kind kind, LocalDate day, String words) {
        return new DateDemand(kind, day, words, Optional.empty());
    }
}
