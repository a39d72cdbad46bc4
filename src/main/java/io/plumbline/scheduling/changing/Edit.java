package io.plumbline.scheduling.changing;

import io.plumbline.basics.Bilingual;
import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Effort;
import io.plumbline.scheduling.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One change of one activity (一处调整).
public sealed interface Edit {

    /// The words of a date that a person set by such a change.
    String SET_BY_HAND = "排程时设定";

    String activity();

    /// The activity with the change.
    Activity of(Activity before);

    /// What is changed, without the activity's name.
    Bilingual words();

    /// It takes that many workdays.
    record Duration(String activity, int workdays) implements Edit {

        @Override
        public Activity of(Activity before) {
            return with(before, Effort.of(workdays), before.demands(), before.progress());
        }

        @Override
        public Bilingual words() {
            return Bilingual.format("工期改为 %d 个工作日", "takes %d workdays", workdays);
        }
    }

    /// It begins no earlier than that day, in place of an earlier such change.
    record Start(String activity, LocalDate day) implements Edit {

        @Override
        public Activity of(Activity before) {
            return with(
                    before,
                    before.effort(),
                    replaced(before, DateDemand.Kind.START_NO_EARLIER, day),
                    before.progress());
        }

        @Override
        public Bilingual words() {
            return Bilingual.format("不早于 %s 开工", "begins no earlier than %s", day);
        }
    }

    /// It is to be finished by that day, in place of every date that was set for its finish.
    record Deadline(String activity, LocalDate day) implements Edit {

        @Override
        public Activity of(Activity before) {
            List<DateDemand> demands = new ArrayList<>(before.demands());
            demands.removeIf(it -> it.kind() == DateDemand.Kind.DEADLINE || it.kind() == DateDemand.Kind.FINISH_ON);
            demands.add(DateDemand.of(DateDemand.Kind.DEADLINE, day, SET_BY_HAND));
            return with(before, before.effort(), demands, before.progress());
        }

        @Override
        public Bilingual words() {
            return Bilingual.format("完成时限改为 %s", "is due by %s", day);
        }
    }

    /// It began on that day, and that share of it is done, 0 to 1.
    record Begun(String activity, LocalDate day, double share) implements Edit {

        @Override
        public Activity of(Activity before) {
            return with(before, before.effort(), before.demands(), new Progress.Started(day, share));
        }

        @Override
        public Bilingual words() {
            return Bilingual.format("已于 %s 开工，完成 %.0f%%", "began on %s and is %.0f%% done", day, 100 * share);
        }
    }

    /// It began and was finished.
    record Done(String activity, LocalDate start, LocalDate finish) implements Edit {

        @Override
        public Activity of(Activity before) {
            return with(before, before.effort(), before.demands(), new Progress.Finished(start, finish));
        }

        @Override
        public Bilingual words() {
            return Bilingual.format("已于 %s 开工、%s 完成", "began on %s and was finished on %s", start, finish);
        }
    }

    private static List<DateDemand> replaced(Activity before, DateDemand.Kind kind, LocalDate day) {
        List<DateDemand> demands = new ArrayList<>(before.demands());
        demands.removeIf(it -> it.kind() == kind && it.words().equals(SET_BY_HAND));
        demands.add(DateDemand.of(kind, day, SET_BY_HAND));
        return demands;
    }

    private static Activity with(Activity it, Effort effort, List<DateDemand> demands, Progress progress) {
        return new Activity(it.id(), it.name(), effort, it.calendar(), it.owner(), demands, progress);
    }
}
