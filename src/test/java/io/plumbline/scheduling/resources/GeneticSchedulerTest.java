package io.plumbline.scheduling.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GeneticSchedulerTest {

    private final SplittableRandom random = new SplittableRandom(30);

    @Test
    void two_works_that_need_the_only_crew_follow_each_other() {
        ResourceProject project = ResourceProject.of(
                new int[] {3, 4, 2}, new int[][] {{1}, {1}, {0}}, new int[] {1}, new int[][] {{}, {}, {}});

        CrewSchedule schedule = GeneticScheduler.schedule(project, SearchLimit.ofSchedules(1, 1_000));

        assertThat(schedule.makespan()).isEqualTo(7);
        assertThat(schedule.isProvedShortest()).isTrue();
        assertThat(schedule.gap()).isZero();
    }

    @Test
    void every_schedule_passes_the_checker_also_with_calendars_and_many_resources() {
        for (int draw = 0; draw < 200; draw++) {
            ResourceProject project = project(1 + random.nextInt(6));

            CrewSchedule schedule = GeneticScheduler.schedule(project, SearchLimit.ofSchedules(draw, 1_500));

            assertThat(ScheduleChecker.findFaults(project, schedule.starts())).isEmpty();
            assertThat(schedule.lowerBound()).isLessThanOrEqualTo(schedule.makespan());
        }
    }

    @Test
    void the_same_seed_and_effort_give_the_same_schedule() {
        ResourceProject project = project(3);

        int[] starts = GeneticScheduler.schedule(project, SearchLimit.ofSchedules(5, 5_000))
                .starts();

        assertThat(GeneticScheduler.schedule(project, SearchLimit.ofSchedules(5, 5_000))
                        .starts())
                .isEqualTo(starts);
    }

    @Test
    void progress_is_told_of_ever_shorter_schedules() {
        List<Integer> makespans = new ArrayList<>();
        CrewSchedule last = GeneticScheduler.schedule(
                project(2), SearchLimit.ofSchedules(1, 3_000).withProgress(better -> makespans.add(better.makespan())));

        assertThat(makespans).isSortedAccordingTo((a, b) -> b - a).doesNotHaveDuplicates();
        assertThat(makespans.isEmpty() || makespans.getLast() == last.makespan())
                .isTrue();
    }

    @Test
    void the_checker_names_what_is_broken() {
        ResourceProject project =
                ResourceProject.of(new int[] {2, 2}, new int[][] {{1}, {1}}, new int[] {1}, new int[][] {{1}, {}});

        assertThat(ScheduleChecker.findFaults(project, new int[] {0, 1}))
                .containsExactly("activity 0 is not finished when 1 starts");
        assertThat(ScheduleChecker.findFaults(
                        ResourceProject.of(
                                new int[] {2, 2}, new int[][] {{1}, {1}}, new int[] {1}, new int[][] {{}, {}}),
                        new int[] {0, 1}))
                .containsExactly("period 1 uses 2 of resource 0, which offers 1");
        assertThat(ScheduleChecker.findFaults(project, new int[] {0, 2})).isEmpty();
    }

    @Test
    void what_can_never_be_done_is_refused() {
        assertThatThrownBy(() -> ResourceProject.of(new int[] {1}, new int[][] {{3}}, new int[] {2}, new int[][] {{}}))
                .hasMessageContaining("needs 3 of resource 0, which offers 2");
        assertThatThrownBy(() -> ResourceProject.of(
                        new int[] {1, 1}, new int[][] {{0}, {0}}, new int[] {2}, new int[][] {{1}, {0}}))
                .hasMessageContaining("circle");
    }

    private ResourceProject project(int resources) {
        int size = 4 + random.nextInt(12);
        int[] durations = random.ints(size, 0, 7).toArray();
        int[][] demands = new int[size][];
        int[][] successors = new int[size][];
        for (int i = 0; i < size; i++) {
            demands[i] = random.ints(resources, 0, 5).toArray();
            int from = i;
            successors[i] =
                    random.ints(2, 0, size).filter(to -> to > from).distinct().toArray();
        }
        int[][] capacities = new int[resources][];
        for (int k = 0; k < resources; k++) {
            capacities[k] = random.ints(1 + random.nextInt(12), 0, 8).toArray();
            capacities[k][capacities[k].length - 1] = 5;
        }
        return ResourceProject.withCalendars(durations, demands, capacities, successors);
    }
}
