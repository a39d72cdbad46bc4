package io.plumbline.publishing.api;

import io.plumbline.basics.Bilingual;
import io.plumbline.database.Database;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.standing.Note;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.Standings;
import io.plumbline.judging.standing.State;
import io.plumbline.judging.standing.Wanted;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.server.Call;
import io.plumbline.server.MissingPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where the commitments of a plan stand, on any day, by what was known at any moment.
final class StandingsApi {

    private final Plans plans;
    private final Standings standings;
    private final Moments moments;

    StandingsApi(Database database, Standings standings, Moments moments) {
        this.plans = new Plans(database);
        this.standings = standings;
        this.moments = moments;
    }

    /// A chance never stands without its arithmetic.
    record Chance(double chance, double goal, List<String> reasons) {}

    /// Where one commitment stands.
    record StandingLine(
            long commitment,
            String title,
            State state,
            Bilingual reason,
            Bilingual method,
            Optional<LocalDate> deadline,
            List<String> owners,
            Optional<Chance> chance,
            Optional<Wanted> wanted,
            List<Note> notes) {

        static StandingLine of(Standing standing) {
            return new StandingLine(
                    standing.id(),
                    standing.promised().title(),
                    standing.state(),
                    standing.reason(),
                    standing.method(),
                    standing.findDeadline(),
                    standing.owners(),
                    standing.judgement().flatMap(StandingsApi::chance),
                    standing.wanted(),
                    standing.notes());
        }
    }

    private static Optional<Chance> chance(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged it -> Optional.of(new Chance(it.chance(), it.goal(), it.reasons()));
            case Judgement.Settled ignored -> Optional.empty();
            case Judgement.Unknown ignored -> Optional.empty();
        };
    }

    List<Route> routes() {
        return List.of(
                asking("/plans/{plan}/standings", "各项承诺的现状", "where all commitments of a plan stand")
                        .list(StandingLine.class, this::list),
                asking("/plans/{plan}/standings/{commitment}", "一项承诺的现状", "where a commitment stands")
                        .one(StandingLine.class, this::one));
    }

    private static Route asking(String path, String chinese, String english) {
        return Route.get(path, chinese, english)
                .asking("day", "哪一天的情况，默认今天", "on which day; today if not given")
                .asOf();
    }

    private PlanStanding standing(Call call) {
        Instant knownAt = moments.knownAt(call);
        Plan plan = PlansApi.get(plans, call.number("plan"), knownAt);
        return standings.of(plan.id(), knownAt, moments.day(call));
    }

    private Items<StandingLine> list(Call call) {
        PlanStanding standing = standing(call);
        return new Items<>(
                standing.knownAt(),
                standing.standings().stream().map(StandingLine::of).toList());
    }

    private StandingLine one(Call call) {
        long id = call.number("commitment");
        return standing(call).find(id).map(StandingLine::of).orElseThrow(() -> new MissingPage("""
                        规划中没有编号为 %d 的在办承诺
                        No commitment %d stands in this plan.""".formatted(id, id)));
    }
}
