package io.plumbline.demo;

import io.plumbline.basics.Bilingual;
import io.plumbline.register.Registered;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.Scheduler;
import io.plumbline.scheduling.exchange.PlanPattern;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The schedules of the city that does not exist: its outline as it was drafted, its next yearly plan counted back from
/// the day of its adoption, and its renewal projects under shared crews and money, as planned in spring and in autumn.
final class ExampleSchedules {

    private static final String WHO = "示例市督查室（演示数据）";
    private static final String LEDGER = "SL-RENEWAL";
    private static final String GIVEN_UP = "终止";
    private static final LocalDate RECORDED = LocalDate.of(2026, 1, 28);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 30);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 30);
    private static final LocalDate OUTLINE_ADOPTED = LocalDate.of(2026, 1, 20);
    private static final LocalDate OUTLINE_BEGUN = LocalDate.of(2025, 1, 6);
    private static final LocalDate YEAR_PLAN_ADOPTION = LocalDate.of(2027, 1, 20);

    /// 示范样板: two that keep the end of the year, one that began too late for it.
    private static final Set<String> SHOW_PIECES = Set.of("P31", "P61", "P72");

    private final String city;

    private ExampleSchedules(String city) {
        this.city = city;
    }

    /// The writes, for the plan of that name, which other entries add before.
    static List<Entry> entries(String city) {
        ExampleSchedules schedules = new ExampleSchedules(city);
        return List.of(
                entry(RECORDED, "outline", "补录纲要编制的计划", "drafting as planned", schedules::planOutline),
                entry(RECORDED, "outline-done", "补录纲要编制的实际日期", "drafting as it went", schedules::finishOutline),
                entry(SPRING, "renewal", "统筹排定城市更新项目", "renewal projects", schedules::planRenewal),
                entry(AUTUMN, "renewal-autumn", "按台账进展重排", "renewal after progress", schedules::replanRenewal),
                entry(AUTUMN, "year-plan", "倒排2027年计划编制", "next yearly plan", schedules::planYear));
    }

    private static Entry entry(LocalDate day, String key, String chinese, String english, Entry.Work work) {
        return new Entry(day, "example:schedules:" + key, WHO, new Bilingual(chinese, english), work);
    }

    private long id(Books books, Write write) {
        return books.plan(city, write.recordedAt()).id();
    }

    // ---- papers that are drafted ----------------------------------------------------------------------------------

    private void planOutline(Books books, Write write) {
        Plan work = PlanPattern.OUTLINE.countedBack("第十五个五年规划纲要编制（演示数据）", OUTLINE_ADOPTED, OUTLINE_BEGUN);
        books.schedules.add(write, KeptSchedule.of(id(books, write), work, Map.of()));
    }

    /// As planned, but drafting began late and was made good by a longer day.
    private void finishOutline(Books books, Write write) {
        KeptSchedule planned = find(books, write, "纲要编制");
        List<Activity> done = new ArrayList<>();
        for (PlannedDates dates : Scheduler.schedule(planned.work()).dates()) {
            Activity it = dates.activity();
            int late = "DEFH".contains(it.id()) ? 6 : 0;
            LocalDate start = it.isMilestone()
                    ? dates.latestFinish()
                    : dates.latestStart().plusDays(late);
            LocalDate finish = dates.latestFinish().isBefore(start) ? start : dates.latestFinish();
            done.add(new Activity(
                    it.id(),
                    it.name(),
                    it.effort(),
                    it.calendar(),
                    it.owner(),
                    it.demands(),
                    new Progress.Finished(start, finish)));
        }
        books.schedules.save(write, planned.with(planned.work().withActivities(done)));
    }

    private void planYear(Books books, Write write) {
        Plan work = PlanPattern.YEAR_PLAN.countedBack("2027年工作计划编制（演示数据）", YEAR_PLAN_ADOPTION, AUTUMN);
        books.schedules.add(write, KeptSchedule.of(id(books, write), work, Map.of()));
    }

    private KeptSchedule find(Books books, Write write, String words) {
        return books.schedules.list(id(books, write), write.recordedAt()).stream()
                .filter(it -> it.name().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example has no schedule of " + words));
    }

    // ---- renewal --------------------------------------------------------------------------------------------------

    private void planRenewal(Books books, Write write) {
        books.schedules.add(write, renewal(books, write, SPRING));
    }

    private void replanRenewal(Books books, Write write) {
        KeptSchedule spring = find(books, write, "城市更新");
        KeptSchedule autumn = renewal(books, write, AUTUMN);
        books.schedules.save(
                write,
                new KeptSchedule(spring.id(), spring.of(), spring.version(), autumn.work(), autumn.commitments()));
    }

    private KeptSchedule renewal(Books books, Write write, LocalDate day) {
        long plan = id(books, write);
        Registered all = promise(books, write, plan, "城市更新项目80个");
        Registered shown = promise(books, write, plan, "城市更新示范样板");
        List<RenewalWork> projects = projects(books, write, day);
        Plan work = RenewalSchedule.of(
                projects, day, due(all, LocalDate.of(2028, 12, 31)), due(shown, LocalDate.of(2026, 12, 31)));
        Map<String, Long> commitments = new HashMap<>();
        projects.forEach(it -> commitments.put(RenewalSchedule.id(it, 3), it.showPiece() ? shown.id() : all.id()));
        return KeptSchedule.of(plan, work, commitments);
    }

    private static DateDemand due(Registered promise, LocalDate day) {
        return new DateDemand(
                DateDemand.Kind.DEADLINE,
                day,
                promise.commitment().citation().quote(),
                Optional.of(promise.commitment().citation()));
    }

    private static Registered promise(Books books, Write write, long plan, String words) {
        return books.commitments.list(plan, write.recordedAt()).stream()
                .filter(it -> it.commitment().citation().quote().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example does not promise " + words));
    }

    /// Those of the ledger that were not given up by that day.
    private static List<RenewalWork> projects(Books books, Write write, LocalDate day) {
        Ledger ledger = books.ledgers.get(LEDGER, write.recordedAt());
        Map<Long, List<StageEntry>> ways = new HashMap<>();
        for (StageEntry entry : books.ledgers.listEntries(ledger.id(), write.recordedAt())) {
            if (!entry.on().isAfter(day)) {
                ways.computeIfAbsent(entry.member(), key -> new ArrayList<>()).add(entry);
            }
        }
        List<RenewalWork> projects = new ArrayList<>();
        for (Member member : books.ledgers.listMembers(ledger.id(), write.recordedAt())) {
            List<StageEntry> way = ways.getOrDefault(member.id(), List.of());
            if (reached(way, GIVEN_UP).isEmpty()) {
                projects.add(project(member, way, SHOW_PIECES.contains(member.code())));
            }
        }
        return projects;
    }

    private static RenewalWork project(Member member, List<StageEntry> way, boolean showPiece) {
        return new RenewalWork(
                member.code(),
                member.name(),
                member.unit(),
                showPiece,
                reached(way, "谋划"),
                reached(way, "立项"),
                reached(way, "开工"),
                reached(way, "建成"));
    }

    private static Optional<LocalDate> reached(List<StageEntry> way, String stage) {
        return way.stream()
                .filter(it -> it.stage().equals(stage))
                .map(StageEntry::on)
                .findFirst();
    }
}
