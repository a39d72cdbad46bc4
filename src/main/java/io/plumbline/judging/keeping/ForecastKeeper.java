package io.plumbline.judging.keeping;

import io.plumbline.database.Database;
import io.plumbline.judging.standing.Standings;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// Keeps each new forecast soon after the write that made it (预测存档), so that nobody can choose afterwards which ones
/// were
/// made. Runs beside the server until it is closed.
public final class ForecastKeeper implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int MOST_A_WRITE = 500;

    private final Journal journal;
    private final Plans plans;
    private final Standings standings;
    private final Forecasts forecasts;
    private final Supplier<LocalDate> today;
    private final Thread thread;
    private Instant done = Instant.MIN;

    public ForecastKeeper(Database database, Clock clock, Supplier<LocalDate> today) {
        this.journal = new Journal(database, clock);
        this.plans = new Plans(database);
        this.standings = new Standings(database, clock);
        this.forecasts = new Forecasts(database, standings);
        this.today = today;
        this.thread = Thread.ofVirtual().name("forecast keeper").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException closed) {
                return;
            }
            keep();
        }
    }

    /// Keeps the forecasts of all plans that are not kept yet; answers how many. Nothing is looked at twice without a
    /// write between.
    public int keep() {
        Instant latest = journal.latest();
        if (latest.equals(done)) {
            return 0;
        }
        int kept = 0;
        for (Plan plan : plans.list(latest)) {
            kept += keep(forecasts.listNew(standings.of(plan.id(), latest, today.get())));
        }
        done = kept == 0 ? latest : Instant.MIN;
        return kept;
    }

    private int keep(List<KeptForecast> made) {
        for (int from = 0; from < made.size(); from += MOST_A_WRITE) {
            List<KeptForecast> part = made.subList(from, Math.min(made.size(), from + MOST_A_WRITE));
            journal.write(Occasion.of("准绳", "存档 " + part.size() + " 个新的预测", "forecasts"), write -> {
                forecasts.keep(write, part);
                return "" + part.size();
            });
        }
        return made.size();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
