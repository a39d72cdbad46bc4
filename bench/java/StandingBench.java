import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;

/// How fast a plan is judged; the first argument gives another number of commitments than 10,000.
void main(String... arguments) throws Exception {
    int commitments = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    Path folder = Files.createTempDirectory("plumbline-bench");
    try (Database opened = Database.open(new DatabaseAddress.Embedded(folder))) {
        BigPlan big = new BigPlan(opened);
        long plan = big.fill(commitments);
        Instant past = big.journal.latest();
        Standings standings = new Standings(opened, big.clock);
        print("standing.cold_ms", millis(() -> standings.now(plan)));
        print("standing.again_ms", millis(() -> standings.now(plan)));
        print("standing.warm_from_scratch_ms", millis(() -> new Standings(opened, big.clock).now(plan)));
        double after = 0;
        for (int round = 0; round < 10; round++) {
            big.figures("I%d,CITY,2025,%d,,\n".formatted(round, 900 + round));
            after += millis(() -> standings.now(plan)) / 10;
        }
        print("standing.after_a_figure_ms", after);
        print("standing.past_ms", millis(() -> standings.of(plan, past, BigPlan.DAY)));
        print("standing.decisions_ms", millis(() -> standings.now(plan).decisions(10)));
        PlanStanding remembered = standings.now(plan);
        PlanStanding fresh = new Standings(opened, big.clock).now(plan);
        if (!remembered.counts().equals(fresh.counts()) || remembered.standings().size() != commitments) {
            throw new IllegalStateException(remembered.counts() + " is not " + fresh.counts());
        }
        System.err.println(fresh.counts());
    }
}

double millis(Supplier<Object> work) {
    long start = System.nanoTime();
    work.get();
    return (System.nanoTime() - start) / 1e6;
}

void print(String name, double value) {
    System.out.printf("%s: %.1f ms%n", name, value);
}
