package io.plumbline.scheduling.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.scheduling.calendar.WorkTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClashFinderTest {

    private final NetworkBuilder builder = new NetworkBuilder(0);
    private final int calendar = builder.addCalendar(WorkTable.of(5_000, day -> day % 7 < 5));

    @Test
    void of_two_chains_past_a_deadline_the_one_with_fewer_links_is_shown() {
        int a = builder.addActivity(10, calendar);
        int b = builder.addActivity(10, calendar);
        int c = builder.addActivity(10, calendar);
        int d = builder.addActivity(10, calendar);
        builder.addRelation(a, b, RelationType.FINISH_TO_START, Lag.NONE);
        builder.addRelation(b, d, RelationType.FINISH_TO_START, Lag.NONE);
        int direct = builder.addRelation(c, d, RelationType.FINISH_TO_START, Lag.NONE);
        Bound from = new Bound(c, Bound.Kind.START_NO_EARLIER, 7);
        Bound until = new Bound(d, Bound.Kind.FINISH_NO_LATER, 26);
        builder.addBound(from);
        builder.addBound(until);

        List<Clash> clashes = find();

        assertThat(clashes).singleElement().isInstanceOfSatisfying(Clash.Chain.class, chain -> {
            assertThat(chain.relations()).containsExactly(direct);
            assertThat(chain.activities()).containsExactly(c, d);
            assertThat(chain.from()).contains(from);
            assertThat(chain.until()).isEqualTo(until);
            assertThat(chain.daysLost()).isEqualTo(5);
        });
    }

    @Test
    void of_two_circles_the_one_with_fewer_links_is_shown() {
        int a = builder.addActivity(5, calendar);
        int b = builder.addActivity(5, calendar);
        int c = builder.addActivity(5, calendar);
        builder.addRelation(a, b, RelationType.FINISH_TO_START, Lag.NONE);
        int onward = builder.addRelation(b, c, RelationType.FINISH_TO_START, Lag.NONE);
        int most = builder.addMaximum(b, c, RelationType.START_TO_START, new Lag.Workdays(3, calendar));
        builder.addMaximum(a, c, RelationType.START_TO_START, new Lag.Workdays(8, calendar));

        assertThat(find()).singleElement().isInstanceOfSatisfying(Clash.Circle.class, circle -> {
            assertThat(circle.relations()).containsExactlyInAnyOrder(onward, most);
            assertThat(circle.shortest()).isTrue();
        });
    }

    @Test
    void what_can_be_kept_clashes_with_nothing() {
        int a = builder.addActivity(5, calendar);
        builder.addBound(new Bound(a, Bound.Kind.FINISH_NO_LATER, 5));

        assertThat(find()).isEmpty();
    }

    private List<Clash> find() {
        Network network = builder.build();
        return new ClashFinder(network, Timetable.of(network)).find(10);
    }
}
