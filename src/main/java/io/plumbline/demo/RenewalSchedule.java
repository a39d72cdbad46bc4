package io.plumbline.demo;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Effort;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.network.RelationType;
import io.plumbline.scheduling.resources.Portfolio;
import io.plumbline.scheduling.resources.PortfolioLeveller;
import io.plumbline.scheduling.resources.PortfolioPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The renewal projects of the example under shared crews and yearly money (统筹排队): levelled by rank, then written as
/// activities that begin no earlier than the week in which crews and money are there for them.
final class RenewalSchedule {

    private static final int WORKDAYS_A_WEEK = 5;
    private static final int DESIGN_TEAMS = 10;
    private static final int SITE_CREWS = 30;

    /// In 万元, for each of four years from the day of the plan.
    private static final List<Long> MONEY = List.of(150_000L, 150_000L, 120_000L, 60_000L);

    private static final int WEEKS_A_YEAR = 52;
    private static final String QUEUED = "统筹排队：设计、施工队伍和年度资金排到此周";

    private final LocalDate day;
    private final LocalDate monday;
    private final DateDemand forAll;
    private final DateDemand forShowPieces;
    private final List<Activity> activities = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, PortfolioPlan.Share> shares = new HashMap<>();

    private RenewalSchedule(LocalDate day, DateDemand forAll, DateDemand forShowPieces) {
        this.day = day;
        this.monday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        this.forAll = forAll;
        this.forShowPieces = forShowPieces;
    }

    static Plan of(List<RenewalWork> projects, LocalDate day, DateDemand forAll, DateDemand forShowPieces) {
        RenewalSchedule schedule = new RenewalSchedule(day, forAll, forShowPieces);
        schedule.level(projects);
        projects.forEach(schedule::add);
        return Plan.of("城市更新项目统筹（演示数据）", day, schedule.activities, schedule.links);
    }

    private void level(List<RenewalWork> projects) {
        List<Portfolio.PortfolioProject> left = projects.stream()
                .flatMap(it -> it.left(day, week(demand(it).day())).stream())
                .toList();
        PortfolioPlan plan = PortfolioLeveller.level(
                new Portfolio(left, List.of(List.of(DESIGN_TEAMS), List.of(SITE_CREWS)), MONEY, WEEKS_A_YEAR));
        plan.shares().forEach(it -> shares.put(it.project(), it));
    }

    private int week(LocalDate date) {
        return (int) Math.max(0, ChronoUnit.WEEKS.between(monday, date));
    }

    private DateDemand demand(RenewalWork project) {
        return project.showPiece() ? forShowPieces : forAll;
    }

    private void add(RenewalWork project) {
        List<Integer> starts = Optional.ofNullable(shares.get(project.code()))
                .map(PortfolioPlan.Share::starts)
                .orElse(List.of());
        Progress design = progress(project.conceived(), project.approved().or(project::begun), project.designWeeks());
        Progress building = progress(project.begun(), project.built(), project.buildingWeeks());
        int designs = design instanceof Progress.Finished ? 0 : 1;
        add(project, 1, "方案设计", project.designWeeks(), queue(design, starts, 0), design);
        add(project, 2, "施工", project.buildingWeeks(), queue(building, starts, designs), building);
        add(project, 3, "验收移交", RenewalWork.HANDOVER, List.of(demand(project)), new Progress.NotStarted());
        links.add(Link.of(id(project, 1), id(project, 2)));
        links.add(new Link(
                id(project, 2),
                id(project, 3),
                RelationType.FINISH_TO_START,
                new Link.Distance.Workdays(-WORKDAYS_A_WEEK),
                false,
                "分段验收，与收尾施工压茬一周",
                Optional.empty()));
    }

    private void add(
            RenewalWork project, int step, String what, int weeks, List<DateDemand> demands, Progress progress) {
        int days = weeks * WORKDAYS_A_WEEK;
        activities.add(new Activity(
                id(project, step),
                what + "：" + project.name(),
                new Effort(days * 9 / 10, days, days * 13 / 10),
                Plan.LEGAL_WORKDAYS,
                project.owner(),
                demands,
                progress));
    }

    static String id(RenewalWork project, int step) {
        return project.code() + "-" + step;
    }

    private Progress progress(Optional<LocalDate> since, Optional<LocalDate> until, int weeks) {
        if (since.isEmpty()) {
            return new Progress.NotStarted();
        }
        return until.<Progress>map(it -> new Progress.Finished(since.get(), it))
                .orElseGet(() -> new Progress.Started(since.get(), RenewalWork.share(since.get(), day, weeks)));
    }

    private List<DateDemand> queue(Progress progress, List<Integer> starts, int at) {
        if (!(progress instanceof Progress.NotStarted) || at >= starts.size() || starts.get(at) == 0) {
            return List.of();
        }
        return List.of(DateDemand.of(DateDemand.Kind.START_NO_EARLIER, monday.plusWeeks(starts.get(at)), QUEUED));
    }
}
