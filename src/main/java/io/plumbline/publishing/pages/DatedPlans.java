package io.plumbline.publishing.pages;

import io.plumbline.database.Database;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.StandingRules;
import io.plumbline.judging.standing.Standings;
import io.plumbline.register.Journal;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.server.Frame;
import io.plumbline.server.MissingPage;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Plans as they stand on the day that a page asks for; a page that asks for none gets today.
final class DatedPlans {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Plans plans;
    private final Journal journal;
    private final Standings standings;
    private final Supplier<LocalDate> today;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();
    private final Map<Long, PlanRows> rows = new ConcurrentHashMap<>();

    DatedPlans(Database database, Clock clock, Supplier<LocalDate> today) {
        this.plans = new Plans(database);
        this.journal = new Journal(database, clock);
        this.standings = new Standings(database, clock);
        this.today = today;
    }

    /// The plans as of the last write; nothing of them changes until the next.
    private record Known(Instant latest, List<Plan> plans, List<Frame.Choice> choices) {}

    private Known known() {
        Instant latest = latest();
        Known last = known.get();
        if (last == null || !last.latest().equals(latest)) {
            List<Plan> all = plans.list(latest);
            last = new Known(
                    latest,
                    all,
                    all.stream()
                            .map(plan -> new Frame.Choice(plan.id(), plan.name(), plans.isFictional(plan.id())))
                            .toList());
            known.set(last);
        }
        return last;
    }

    List<Frame.Choice> choices() {
        return known().choices();
    }

    /// 演示数据.
    boolean isFictional(Plan plan) {
        return plans.isFictional(plan.id());
    }

    /// One memory of answers for pages and programs.
    Standings standings() {
        return standings;
    }

    LocalDate today() {
        return today.get();
    }

    /// The moment of the last write.
    Instant latest() {
        return journal.latest();
    }

    Plan plan(String number) {
        long id = number(number);
        return known().plans().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new MissingPage("没有编号为 " + number + " 的规划 · No plan has the number " + number));
    }

    PlanStanding standing(String plan) {
        return on(plan(plan), today(), latest());
    }

    /// As known at the end of that day; by all that is known where the day is empty.
    PlanStanding standing(String plan, String day) {
        Plan found = plan(plan);
        Optional<LocalDate> asked = day(day).filter(it -> it.isBefore(today()));
        return asked.isEmpty() ? on(found, today(), latest()) : asOf(found, asked.get());
    }

    PlanStanding asOf(Plan plan, LocalDate day) {
        return before(plan, day, endOf(day));
    }

    /// The last moment of a day in China.
    Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant().minusNanos(1000);
    }

    private PlanStanding on(Plan plan, LocalDate day, Instant knownAt) {
        return standings.of(plan.id(), knownAt, day);
    }

    /// Before anybody knew of the plan nothing of it stood anywhere.
    private PlanStanding before(Plan plan, LocalDate day, Instant knownAt) {
        boolean isKnown = plans.list(knownAt).stream().anyMatch(it -> it.id() == plan.id());
        return isKnown
                ? standings.of(plan.id(), knownAt, day)
                : new PlanStanding(plan, knownAt, day, StandingRules.USUAL, List.of());
    }

    @SuppressWarnings("ReferenceEquality") // the very same answer, not one that says the same
    PlanRows rows(PlanStanding standing) {
        PlanRows known = rows.get(standing.plan().id());
        if (known == null || known.standing() != standing) {
            known = PlanRows.of(standing);
            rows.put(standing.plan().id(), known);
        }
        return known;
    }

    static long number(String digits) {
        if (!NUMBER.matcher(digits).matches()) {
            throw new MissingPage("不是编号：" + digits + " · Not a number: " + digits);
        }
        return Long.parseLong(digits);
    }

    /// Empty for what is no day.
    static Optional<LocalDate> day(String words) {
        try {
            return words.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(words));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
