package io.plumbline.scheduling.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.scheduling.calendar.WorkTable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The figure of the issue is 100,000 networks: `-Dplumbline.networks=100000`.
class TimetableTest {

    private static final int NETWORKS = Integer.getInteger("plumbline.networks", 5_000);
    private static final List<RelationType> TYPES = List.of(RelationType.values());
    private static final int DAYS = 1_000;
    private static final int START = 300;

    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<WorkTable> calendars = List.of(
            WorkTable.of(DAYS, day -> day % 7 < 5),
            WorkTable.of(DAYS, day -> true),
            WorkTable.of(DAYS, day -> (day % 7 < 5 && day % 31 > 4) || day % 31 == 6));

    @Test
    void earliest_dates_equal_those_of_a_naive_longest_path() {
        for (int draw = 0; draw < NETWORKS; draw++) {
            Drawing drawing = new Drawing(false);
            Timetable timetable = Timetable.of(drawing.builder.build());

            assertThat(drawing.naive.settle(DAYS - 1)).isTrue();
            for (int i = 0; i < drawing.size; i++) {
                assertThat(timetable.earliestStart(i))
                        .as("network %d, start of %d", draw, i)
                        .isEqualTo(drawing.naive.start[i]);
                assertThat(timetable.earliestFinish(i)).isEqualTo(drawing.naive.finish[i]);
            }
        }
    }

    @Test
    void maximum_lags_settle_as_in_the_naive_way_or_both_find_a_contradiction() {
        int contradictions = 0;
        for (int draw = 0; draw < NETWORKS; draw++) {
            Drawing drawing = new Drawing(true);
            Network network = drawing.builder.build();
            Timetable timetable = Timetable.of(network);

            boolean settled = drawing.naive.settle(DAYS - 50);
            List<Clash> clashes = new ClashFinder(network, timetable).find(10);
            assertThat(clashes.isEmpty()).as("network %d", draw).isEqualTo(settled);
            contradictions += settled ? 0 : 1;
            for (int i = 0; settled && i < drawing.size; i++) {
                assertThat(timetable.earliestStart(i)).isEqualTo(drawing.naive.start[i]);
            }
        }
        assertThat(contradictions).isPositive().isLessThan(NETWORKS);
    }

    /// Started at its latest dates as fixed lower bounds, nothing moves: so they are feasible; one day later, something
    /// breaks: so they are the latest.
    @Test
    void latest_starts_are_feasible_and_cannot_be_later() {
        for (int draw = 0; draw < NETWORKS / 5; draw++) {
            Drawing drawing = new Drawing(false);
            int deadline = START + 120;
            for (int i = 0; i < drawing.size; i++) {
                drawing.builder.addBound(new Bound(i, Bound.Kind.FINISH_NO_LATER, deadline));
            }
            Network network = drawing.builder.build();
            Timetable timetable = Timetable.of(network);
            int late = random.nextInt(drawing.size);
            int latest = timetable.latestStart(late);

            timetable.setBound(new Bound(late, Bound.Kind.START_NO_EARLIER, latest));
            assertThat(brokenBounds(network, timetable)).as("network %d", draw).isZero();
            timetable.setBound(new Bound(late, Bound.Kind.START_NO_EARLIER, latest + 1));
            assertThat(brokenBounds(network, timetable)).as("network %d", draw).isPositive();
        }
    }

    private static long brokenBounds(Network network, Timetable timetable) {
        ClashFinder finder = new ClashFinder(network, timetable);
        return network.bounds().stream().filter(finder::isBroken).count();
    }

    /// Time reversal: the network run backwards from day `DAYS - d` has the mirror images of the latest dates as
    /// earliest.
    @Test
    void backwards_in_time_latest_becomes_earliest() {
        WorkTable every = WorkTable.of(DAYS, day -> true);
        for (int draw = 0; draw < NETWORKS; draw++) {
            NetworkBuilder forth = new NetworkBuilder(0);
            NetworkBuilder back = new NetworkBuilder(0);
            forth.addCalendar(every);
            back.addCalendar(every);
            int size = 2 + random.nextInt(7);
            for (int i = 0; i < size; i++) {
                int duration = random.nextInt(6);
                forth.addActivity(duration, 0);
                back.addActivity(duration, 0);
                forth.addBound(new Bound(i, Bound.Kind.FINISH_NO_LATER, DAYS));
            }
            for (int k = 0; k < 2 * size; k++) {
                int from = random.nextInt(size - 1);
                int to = from + 1 + random.nextInt(size - 1 - from);
                Lag lag = new Lag.CalendarDays(random.nextInt(9) - 3);
                RelationType type = TYPES.get(random.nextInt(4));
                forth.addRelation(from, to, type, lag);
                back.addRelation(to, from, mirrored(type), lag);
            }
            Timetable one = Timetable.of(forth.build());
            Timetable mirror = Timetable.of(back.build());
            for (int i = 0; i < size; i++) {
                assertThat(one.latestFinish(i)).isEqualTo(DAYS - mirror.earliestStart(i));
            }
        }
    }

    private static RelationType mirrored(RelationType type) {
        return switch (type) {
            case START_TO_START -> RelationType.FINISH_TO_FINISH;
            case FINISH_TO_FINISH -> RelationType.START_TO_START;
            case FINISH_TO_START, START_TO_FINISH -> type;
        };
    }

    @Test
    void a_tighter_deadline_never_adds_float() {
        for (int draw = 0; draw < NETWORKS; draw++) {
            Drawing drawing = new Drawing(false);
            int held = random.nextInt(drawing.size);
            Bound loose = new Bound(held, Bound.Kind.FINISH_NO_LATER, START + random.nextInt(150));
            drawing.builder.addBound(loose);
            Timetable timetable = Timetable.of(drawing.builder.build());
            OptionalInt[] before = timetable.floatsTo(loose);
            OptionalInt[] after =
                    timetable.floatsTo(new Bound(held, loose.kind(), loose.instant() - random.nextInt(20)));
            for (int i = 0; i < drawing.size; i++) {
                assertThat(after[i].isPresent()).isEqualTo(before[i].isPresent());
                assertThat(after[i].orElse(0)).isLessThanOrEqualTo(before[i].orElse(0));
            }
        }
    }

    @Test
    void an_edit_gives_what_reckoning_anew_gives() {
        for (int draw = 0; draw < NETWORKS / 5; draw++) {
            Drawing drawing = new Drawing(draw % 2 == 0);
            for (int i = 0; i < drawing.size; i++) {
                drawing.builder.addBound(new Bound(i, Bound.Kind.FINISH_NO_LATER, START + 200));
            }
            Network network = drawing.builder.build();
            Timetable edited = Timetable.of(network);
            for (int edit = 0; edit < 5; edit++) {
                int i = random.nextInt(drawing.size);
                edited.setDuration(i, random.nextInt(9));
                edited.setBound(new Bound(i, Bound.Kind.START_NO_EARLIER, START + random.nextInt(40)));
                edited.setLag(random.nextInt(network.relations()), random.nextInt(6) - 2);
                Timetable anew = Timetable.of(network);
                for (int j = 0; j < drawing.size; j++) {
                    assertThat(edited.earliestStart(j)).isEqualTo(anew.earliestStart(j));
                    assertThat(edited.latestStart(j)).isEqualTo(anew.latestStart(j));
                    assertThat(edited.totalFloat(j)).isEqualTo(anew.totalFloat(j));
                }
            }
        }
    }

    @Test
    void an_activity_that_leads_to_no_deadline_is_held_by_the_end_of_the_project() {
        NetworkBuilder builder = new NetworkBuilder(0);
        builder.addCalendar(calendars.get(1));
        int short_ = builder.addActivity(2, 0);
        builder.addActivity(9, 0);
        Timetable timetable = Timetable.of(builder.build());

        assertThat(timetable.totalFloat(short_)).isEqualTo(7);
        assertThat(timetable.isBounded(short_)).isFalse();
        assertThat(timetable.projectEnd()).isEqualTo(9);
    }

    /// A random network, and the same for the naive way.
    private final class Drawing {

        private final int size = 2 + random.nextInt(7);
        private final NetworkBuilder builder = new NetworkBuilder(START);
        private final NaiveTimetable naive;

        private Drawing(boolean circles) {
            calendars.forEach(builder::addCalendar);
            int[] durations = random.ints(size, 0, 9).toArray();
            int[] calendarOf = random.ints(size, 0, calendars.size()).toArray();
            naive = new NaiveTimetable(calendars, durations, calendarOf, START);
            for (int i = 0; i < size; i++) {
                builder.addActivity(durations[i], calendarOf[i]);
            }
            List<Integer> numbers = new ArrayList<>();
            for (int k = 0; k < 2 * size; k++) {
                int a = random.nextInt(size - 1);
                int b = a + 1 + random.nextInt(size - 1 - a);
                numbers.add(circles && random.nextInt(5) == 0 ? maximum(a, b) : minimum(a, b));
            }
            assertThat(numbers).doesNotHaveDuplicates();
        }

        private int minimum(int from, int to) {
            RelationType type = TYPES.get(random.nextInt(4));
            int days = random.nextInt(9) - 3;
            int calendar = random.nextInt(calendars.size() + 1) - 1;
            naive.add(new NaiveTimetable.Gap(from, to, type, days, days == 0 ? -1 : calendar));
            return builder.addRelation(
                    from, to, type, calendar < 0 ? new Lag.CalendarDays(days) : new Lag.Workdays(days, calendar));
        }

        private int maximum(int from, int to) {
            RelationType type = TYPES.get(random.nextInt(4));
            int days = random.nextInt(25);
            naive.add(new NaiveTimetable.Gap(to, from, type.reversed(), -days, 0));
            return builder.addMaximum(from, to, type, new Lag.Workdays(days, 0));
        }
    }
}
