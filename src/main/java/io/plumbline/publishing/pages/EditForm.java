package io.plumbline.publishing.pages;

import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.calendar.WorkCalendar;
import io.plumbline.scheduling.changing.Edit;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The fields with which a person changes an activity: what is changed, a day, a second day, a number.
final class EditForm {

    private EditForm() {}

    /// `now` are the dates on the page that the form stood in.
    ///
    /// @throws IllegalArgumentException that names the field that is missing or wrong
    static Edit read(UnaryOperator<String> field, Schedule now) {
        String activity = field.apply("activity");
        if (activity.isEmpty()) {
            throw refused("没有选定工作", "No activity is chosen");
        }
        return switch (field.apply("change")) {
            case "duration" -> new Edit.Duration(activity, number(field));
            case "finish" -> lasting(now, activity, day(field, "day"));
            case "start" -> new Edit.Start(activity, day(field, "day"));
            case "deadline" -> new Edit.Deadline(activity, day(field, "day"));
            case "begun" -> new Edit.Begun(activity, day(field, "day"), number(field) / 100.0);
            case "done" -> new Edit.Done(activity, day(field, "day"), day(field, "until"));
            default -> throw refused("没有选定改什么", "It is not said what to change");
        };
    }

    /// The workdays from its earliest start to that day, one at least.
    private static Edit lasting(Schedule now, String activity, LocalDate day) {
        PlannedDates dates = now.find(activity)
                .orElseThrow(() -> refused("没有编号为“" + activity + "”的工作", "There is no activity " + activity));
        WorkCalendar calendar = Objects.requireNonNull(
                now.plan().calendars().get(dates.activity().calendar()));
        return new Edit.Duration(activity, Math.max(1, calendar.workdays(dates.earliestStart(), day.plusDays(1))));
    }

    private static LocalDate day(UnaryOperator<String> field, String name) {
        return DatedPlans.day(field.apply(name))
                .orElseThrow(() -> refused("没有填日期，或日期不对", "A date is missing or wrong"));
    }

    private static int number(UnaryOperator<String> field) {
        String words = field.apply("number");
        if (!words.matches("\\d{1,5}")) {
            throw refused("没有填天数或百分比，或不是整数", "The days or per cent are missing or no whole number");
        }
        return Integer.parseInt(words);
    }

    private static IllegalArgumentException refused(String chinese, String english) {
        return new IllegalArgumentException(chinese + "\n" + english + ".");
    }
}
