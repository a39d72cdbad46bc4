package io.plumbline.scheduling.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final WorkCalendar LEGAL = WorkCalendar.stateCouncil();

    private static final Path PUBLISHED = Path.of("..", "shared", "calendar");

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource(textBlock = """
            2026-02-13, 上班, 春节前的星期五
            2026-02-14, 上班, 星期六调休上班
            2026-02-17, 放假, 春节
            2026-02-24, 上班, 节后第一天
            2026-03-01, 放假, 星期日
            2015-09-03, 放假, 抗战胜利纪念日
            2015-09-06, 上班, 星期日调休上班
            2020-02-01, 放假, 春节延长
            2019-05-02, 放假, 劳动节
            2022-12-31, 放假, 次年元旦的通知
            2027-02-08, 上班, 通知未及：只除周末
            """)
    void the_notices_say_what_is_worked(LocalDate day, String expected, String why) {
        assertThat(LEGAL.isWorkday(day)).as(why).isEqualTo(expected.equals("上班"));
    }

    @ParameterizedTest(name = "on {1}, {0} was {2}")
    @CsvSource(textBlock = """
            2020-02-01, 2020-01-26, 上班
            2020-02-01, 2020-01-27, 放假
            2020-01-31, 2020-01-26, 上班
            2019-05-02, 2019-03-21, 上班
            2019-05-02, 2019-03-22, 放假
            2015-09-03, 2015-05-12, 上班
            2026-02-17, 2025-10-01, 上班
            """)
    void a_later_notice_changes_what_was_known(LocalDate day, LocalDate knownOn, String expected) {
        assertThat(WorkCalendar.stateCouncil(knownOn).isWorkday(day)).isEqualTo(expected.equals("上班"));
    }

    @Test
    void days_after_the_last_notice_are_provisional() {
        assertThat(LEGAL.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(LEGAL.isProvisional(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(WorkCalendar.stateCouncil(LocalDate.of(2025, 11, 3)).isProvisional(LocalDate.of(2026, 1, 1)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(textBlock = """
            2026-02-13,  1, 2026-02-14
            2026-02-14,  1, 2026-02-24
            2026-02-24, -1, 2026-02-14
            2026-02-17,  0, 2026-02-24
            2026-09-30,  1, 2026-10-08
            """)
    void counting_in_workdays(LocalDate day, int count, LocalDate expected) {
        assertThat(LEGAL.plus(day, count)).isEqualTo(expected);
    }

    @Test
    void counting_forth_and_back_ends_where_it_began() {
        SplittableRandom random = new SplittableRandom(8);
        for (int draw = 0; draw < 20_000; draw++) {
            LocalDate day = LEGAL.nextWorkday(LocalDate.of(2014, 1, 1).plusDays(random.nextInt(5000)));
            int count = random.nextInt(2001) - 1000;

            LocalDate there = LEGAL.plus(day, count);

            assertThat(LEGAL.plus(there, -count)).isEqualTo(day);
            assertThat(LEGAL.workdays(day, there)).isEqualTo(count);
        }
    }

    @Test
    void a_unit_has_days_of_its_own() {
        LocalDate flood = LocalDate.of(2026, 7, 6);
        WorkCalendar unit =
                LEGAL.with("防汛期停工", List.of(new Arrangement(flood, flood, flood.plusDays(4), true, "防汛", "某公司通知")));

        assertThat(unit.isWorkday(flood)).isFalse();
        assertThat(LEGAL.isWorkday(flood)).isTrue();
        assertThat(unit.findArrangement(flood)).map(Arrangement::occasion).contains("防汛");
        assertThat(unit.plus(flood.minusDays(3), 1)).isEqualTo(flood.plusDays(7));
    }

    @Test
    void every_day_counts_in_a_calendar_of_all_days() {
        assertThat(WorkCalendar.everyDay().plus(LocalDate.of(2026, 2, 14), 3)).isEqualTo(LocalDate.of(2026, 2, 17));
    }

    @Test
    void a_day_outside_of_the_calendar_is_refused_with_its_range() {
        assertThatThrownBy(() -> LEGAL.isWorkday(LocalDate.of(1898, 1, 1)))
                .hasMessageContaining("1898-01-01不在工作日历内（1990-01-01至2150-01-01）");
    }

    /// Against the days as they were published, day by day; skipped where that data is not beside the project.
    @Test
    void no_day_from_2015_to_2027_differs_from_the_published_calendar() throws IOException {
        assumeThat(PUBLISHED).exists();
        Map<LocalDate, Boolean> published = published();

        for (LocalDate day = LocalDate.of(2015, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
            assertThat(LEGAL.isWorkday(day)).as(day.toString()).isEqualTo(published.getOrDefault(day, weekday));
        }
    }

    private static Map<LocalDate, Boolean> published() throws IOException {
        Pattern form = Pattern.compile("\"date\": \"([0-9-]+)\",\\s*\"isOffDay\": (true|false)");
        Map<LocalDate, Boolean> days = new HashMap<>();
        for (int year = 2015; year < 2028; year++) {
            form.matcher(Files.readString(PUBLISHED.resolve(year + ".json")))
                    .results()
                    .forEach(it ->
                            days.put(LocalDate.parse(it.group(1)), it.group(2).equals("false")));
        }
        return days;
    }
}
