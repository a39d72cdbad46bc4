package io.plumbline.publishing.pages;

import io.plumbline.database.Database;
import io.plumbline.judging.keeping.Checked;
import io.plumbline.judging.keeping.Forecasts;
import io.plumbline.judging.keeping.TrackRecord;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standings;
import io.plumbline.judging.warning.AlarmRules;
import io.plumbline.judging.warning.PlanAlarms;
import io.plumbline.judging.warning.PlanWatch;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What was forecast of plans, what became of it and what is unusual, by what was known at the moment of a standing.
final class DatedForecasts {

    private final Forecasts forecasts;
    private final PlanWatch watch = new PlanWatch(AlarmRules.USUAL);
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    DatedForecasts(Database database, Standings standings) {
        this.forecasts = new Forecasts(database, standings);
    }

    /// The alarms of the last standing that was asked for.
    private record Known(PlanStanding standing, PlanAlarms alarms) {}

    @SuppressWarnings("ReferenceEquality") // the very same answer, not one that says the same
    PlanAlarms alarms(PlanStanding standing) {
        Known last = known.get(standing.plan().id());
        if (last == null || last.standing() != standing) {
            last = new Known(standing, watch.look(standing, forecasts.listKept(standing)));
            known.put(standing.plan().id(), last);
        }
        return last.alarms();
    }

    TrackRecord record(PlanStanding standing) {
        return TrackRecord.of(forecasts.list(standing));
    }

    /// Of one commitment, the newest first.
    List<Checked> of(PlanStanding standing, long commitment) {
        return forecasts.list(standing, commitment).reversed();
    }
}
