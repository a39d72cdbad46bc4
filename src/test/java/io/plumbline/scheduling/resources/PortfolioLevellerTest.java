package io.plumbline.scheduling.resources;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.scheduling.resources.Portfolio.PortfolioProject;
import io.plumbline.scheduling.resources.Portfolio.Work;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortfolioLevellerTest {

    @Test
    void the_project_of_lower_rank_waits_for_the_crew_and_the_plan_says_for_whom() {
        PortfolioPlan plan = PortfolioLeveller.level(new Portfolio(
                List.of(project("乙", 2, work(4, 1, 0)), project("甲", 1, work(6, 1, 0)), project("丙", 3, work(2, 0, 0))),
                List.of(List.of(1)),
                List.of(0L, 0L),
                26));

        assertThat(plan.shares()).extracting(PortfolioPlan.Share::project).containsExactly("甲", "乙", "丙");
        assertThat(plan.shares().get(1)).satisfies(share -> {
            assertThat(share.starts()).containsExactly(6);
            assertThat(share.waits()).isEqualTo(6);
            assertThat(share.paidTo()).containsExactlyEntriesOf(java.util.Map.of("甲", 6));
        });
        assertThat(plan.shares().get(2).waits()).isZero();
    }

    @Test
    void money_of_a_year_moves_work_into_the_next_and_what_is_left_stays_available() {
        PortfolioPlan plan = PortfolioLeveller.level(new Portfolio(
                List.of(project("甲", 1, work(4, 0, 80)), project("乙", 2, work(4, 0, 60))),
                List.of(List.of(1)),
                List.of(100L, 40L),
                10));

        assertThat(plan.shares().get(1)).satisfies(share -> {
            assertThat(share.spent()).containsExactly(15L, 45L);
            assertThat(share.starts()).containsExactly(9);
            assertThat(share.keepsItsDate()).isTrue();
        });
    }

    @Test
    void a_project_that_never_gets_its_money_is_not_served_and_takes_nothing() {
        PortfolioPlan plan = PortfolioLeveller.level(new Portfolio(
                List.of(project("甲", 1, work(4, 0, 800)), project("乙", 2, work(4, 0, 60))),
                List.of(List.of(1)),
                List.of(100L),
                10));

        assertThat(plan.shares().getFirst().isServed()).isFalse();
        assertThat(plan.shares().getLast().waits()).isZero();
    }

    private static PortfolioProject project(String name, int rank, Work... works) {
        return new PortfolioProject(name, rank, 20, List.of(works));
    }

    private static Work work(int periods, int crew, long cost) {
        return new Work(periods, List.of(crew), cost, List.of());
    }
}
