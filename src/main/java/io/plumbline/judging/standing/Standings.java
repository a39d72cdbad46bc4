package io.plumbline.judging.standing;

import io.plumbline.basics.Commitment;
import io.plumbline.database.Database;
import io.plumbline.judging.Judge;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.measuring.Figures;
import io.plumbline.register.Journal;
import io.plumbline.register.MeasuredBy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Where plans stand, at any moment and on any day. What was asked before is answered from memory for as long as it
/// holds: what was known at a moment never changes, but for figures that were published before it and handed in
/// later.
public final class Standings {

    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    private final Database database;
    private final Clock clock;
    private final StandingRules rules;
    private final Journal journal;
    private final FactsReader facts;
    private final Figures figures;
    private final Judge judge;
    private final Judgements judgements;
    private final PastAnswers pastAnswers;
    private final StandingMemory memory = new StandingMemory();

    public Standings(Database database, Clock clock) {
        this(database, clock, StandingRules.USUAL);
    }

    public Standings(Database database, Clock clock, StandingRules rules) {
        this.database = database;
        this.clock = clock;
        this.rules = rules;
        this.journal = new Journal(database, clock);
        this.facts = new FactsReader(database);
        this.figures = new Figures(database);
        this.judge = new Judge(Forecaster.shipped(), rules.thresholds());
        this.judgements = new Judgements(judge);
        this.pastAnswers = new PastAnswers(database, judgements);
    }

    /// By all that is known, today in China.
    public PlanStanding now(long plan) {
        return of(plan, journal.latest(), LocalDate.ofInstant(clock.instant(), CHINA));
    }

    /// How the commitments stand on `day` given what was known at `knownAt`. Of the plan as it stood in the register
    /// then, only periods and reports up to the day count.
    public PlanStanding of(long plan, Instant knownAt, LocalDate day) {
        Instant latest = journal.latest();
        Instant moment = knownAt.isAfter(latest) ? latest : knownAt;
        StandingMemory.Key key = new StandingMemory.Key(plan, moment, day);
        return memory.get(
                key,
                figure -> moment.equals(latest) || !figures.cameLate(figure, moment),
                () -> database.read(() -> survey(key)));
    }

    /// How the chance of one commitment was reckoned; empty where there is none.
    public Optional<Account> findAccount(Standing standing) {
        return standing.judgement()
                .filter(Judgement.Judged.class::isInstance)
                .map(Judgement.Judged.class::cast)
                .flatMap(judged -> standing.line().map(line -> Account.of(line, judged, judge)));
    }

    /// What the figures said of one commitment each time that any became known, the oldest first.
    public List<PastAnswer> listPast(PlanStanding plan, Standing standing) {
        return database.read(() -> pastAnswers.list(plan, standing));
    }

    /// What the figures say of another version of a target, by the plan's moment and day; empty where nothing can be
    /// asked of them.
    public Optional<Judgement> judge(PlanStanding plan, Commitment.Target target, MeasuredBy by) {
        return database.read(() -> pastAnswers.judge(plan, target, by));
    }

    private StandingMemory.Kept survey(StandingMemory.Key key) {
        long lastFigure = figures.last();
        PlanFacts known = facts.read(key.plan(), key.knownAt(), key.day());
        return new StandingMemory.Kept(
                new PlanStanding(
                        known.plan(),
                        key.knownAt(),
                        key.day(),
                        rules,
                        new PlanSurvey(known, judgements, rules).standings()),
                lastFigure);
    }

    /// How many forecasts were made so far.
    long judged() {
        return judgements.made();
    }
}
