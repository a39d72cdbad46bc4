package io.plumbline.scheduling.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which days are worked (工作日历): Monday to Friday, except as notices arrange, except as a unit or project arranges.
///
/// Days from 1990 to 2149; outside of them it fails. After the last year that a notice arranges, days are provisional:
/// weekends only, until the next notice. Immutable.
public final class WorkCalendar {

    /// The first day that a calendar knows.
    public static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /// The day after the last that a calendar knows.
    public static final LocalDate END = LocalDate.of(2150, 1, 1);

    private final String name;
    private final boolean everyDay;
    private final Map<LocalDate, Arrangement> arranged;
    private final LocalDate settledUntil;
    private final WorkTable table;

    private WorkCalendar(String name, boolean everyDay, Map<LocalDate, Arrangement> arranged, LocalDate settledUntil) {
        this.name = name;
        this.everyDay = everyDay;
        this.arranged = Map.copyOf(arranged);
        this.settledUntil = settledUntil;
        this.table = WorkTable.of(daysBetween(FIRST, END), day -> works(FIRST.plusDays(day)));
    }

    /// The legal workdays by all notices that come with the product.
    public static WorkCalendar stateCouncil() {
        return stateCouncil(LocalDate.MAX);
    }

    /// The legal workdays by the notices published on or before `knownOn`: how a plan looked then.
    public static WorkCalendar stateCouncil(LocalDate knownOn) {
        Notices notices = Notices.asKnownOn(knownOn);
        LocalDate settled = LocalDate.of(Math.max(1990, notices.lastYear() + 1), 1, 1);
        return new WorkCalendar("法定工作日", false, byDay(Map.of(), notices.arrangements()), settled);
    }

    /// Every day is worked: 自然日, for what goes on without a break.
    public static WorkCalendar everyDay() {
        return new WorkCalendar("自然日", true, Map.of(), END);
    }

    /// The calendar of a unit or project on top of this one: its arrangements override.
    public WorkCalendar with(String unit, List<Arrangement> own) {
        return new WorkCalendar(unit, everyDay, byDay(arranged, own), settledUntil);
    }

    public String name() {
        return name;
    }

    public boolean isWorkday(LocalDate day) {
        return table.isWorked(index(day));
    }

    /// Whether no notice has yet arranged that year, so that the day may still change.
    public boolean isProvisional(LocalDate day) {
        return !day.isBefore(settledUntil);
    }

    /// What made the day differ from the plain week, if something did.
    public Optional<Arrangement> findArrangement(LocalDate day) {
        return Optional.ofNullable(arranged.get(day));
    }

    /// The day itself if it is worked, else the next that is.
    public LocalDate nextWorkday(LocalDate day) {
        return date(table.day(table.before(index(day))));
    }

    /// `count` workdays later; before that, a day that is not worked moves to the next workday. Negative counts go
    /// back:
    /// from a workday, `plus(plus(day, n), -n)` is the day again.
    public LocalDate plus(LocalDate day, int count) {
        int ordinal = table.before(index(day)) + count;
        if (ordinal < 0 || ordinal >= table.count()) {
            throw new IllegalArgumentException("""
                    从%s起%d个工作日超出工作日历（%s至%s）。 %d workdays from %s leave the calendar.
                    Maybe the count is wrong.""".formatted(day, count, FIRST, END, count, day));
        }
        return date(table.day(ordinal));
    }

    /// How many workdays lie from `first` (included) to `end` (excluded); negative if `end` comes first.
    public int workdays(LocalDate first, LocalDate end) {
        return table.before(index(end)) - table.before(index(first));
    }

    /// The same days as numbers, counted from [#FIRST].
    public WorkTable table() {
        return table;
    }

    /// The number of a day in [#table()].
    public static int index(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(END)) {
            throw new IllegalArgumentException("""
                    %s不在工作日历内（%s至%s）。 %s is outside of the calendar.
                    Maybe the year is mistyped.""".formatted(day, FIRST, END, day));
        }
        return daysBetween(FIRST, day);
    }

    /// The day of a number in [#table()].
    public static LocalDate date(int index) {
        return FIRST.plusDays(index);
    }

    private boolean works(LocalDate day) {
        Arrangement arrangement = arranged.get(day);
        if (arrangement != null) {
            return !arrangement.off();
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return everyDay || (weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
    }

    private static Map<LocalDate, Arrangement> byDay(
            Map<LocalDate, Arrangement> under, List<Arrangement> arrangements) {
        Map<LocalDate, Arrangement> days = new HashMap<>(under);
        List<Arrangement> inOrder = new ArrayList<>(arrangements);
        inOrder.sort(java.util.Comparator.comparing(Arrangement::published));
        for (Arrangement arrangement : inOrder) {
            arrangement.first().datesUntil(arrangement.last().plusDays(1)).forEach(day -> days.put(day, arrangement));
        }
        return days;
    }

    private static int daysBetween(LocalDate first, LocalDate end) {
        return (int) ChronoUnit.DAYS.between(first, end);
    }
}
