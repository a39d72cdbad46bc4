package io.plumbline.reading.outline;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Timing;
import io.plumbline.reading.words.PlanPeriods;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import io.plumbline.reading.words.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells what the text speaks of as it goes from heading to heading: the past, the goals of a plan, this year's tasks.
/// Headings decide; a few opening words of sentences move it inside a section.
final class ZoneMachine {

    private static final WordList REVIEW_HEADINGS = WordList.of("回顾 成就 过去 取得");
    private static final WordList GOAL_HEADINGS = WordList.of("目标 总体要求 战略");
    private static final WordList TASK_HEADINGS = WordList.of("今年 任务 重点");
    private static final WordList OTHER_HEADINGS = WordList.of("名词解释 形势");
    /// Annexes that promise: the year's list of good works (十件民生实事).
    private static final WordList ANNUAL_PROMISES = WordList.of("民生实事");
    private static final WordList EXPLANATIONS = WordList.of("名词解释");
    private static final WordList PROBLEMS = WordList.of("也清醒 成绩的同时");
    private static final WordList AIMS = WordList.of("预期目标是 预期目标为 主要目标是 预期目标建议");
    private static final WordList YEAR_OPENINGS = WordList.of("今年是 做好今年 今年政府工作 今年要 今年，");
    private static final WordList LONG_REVIEWS = WordList.of("五年来 过去五年 这五年 过去的五年 五年间");
    private static final WordList PLAN_REVIEWS = WordList.of("时期 回顾");
    private static final WordList YEAR_REVIEWS = WordList.of("过去一年 一年来 刚刚过去的 过去的一年 去年");
    private static final WordList COMING_PLANS = WordList.of("今后五年 未来五年");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final DocumentKind kind;
    private final LocalDate today;
    private final ReportingPeriod lastYear;
    private final Timing planTime;
    private Zone zone;
    private Timing time;
    private String words;

    /// The years that the sentence before spoke of, in news.
    private Optional<Timing> coming = Optional.empty();

    ZoneMachine(DocumentKind kind, String title, LocalDate today) {
        this.kind = kind;
        this.today = today;
        this.lastYear = ReportingPeriod.ofYear(today.getYear() - 1);
        this.planTime = planTime(title);
        this.zone =
                kind == DocumentKind.REPORT ? Zone.REVIEW : kind == DocumentKind.PLAN ? Zone.PLAN_GOALS : Zone.OTHER;
        this.time = kind == DocumentKind.REPORT
                ? new Timing.During(lastYear, title)
                : kind == DocumentKind.PLAN ? planTime : new Timing.Unstated();
        this.words = zone == Zone.OTHER ? "" : title;
    }

    Zone zone() {
        return zone;
    }

    /// The words that opened the zone: a heading, the opening of a sentence, the title; empty in news.
    String words() {
        return words;
    }

    Timing time() {
        return time;
    }

    /// The period that a plan's title names: 第十二个五年, “十四五”, 2025—2027年.
    private Timing planTime(String title) {
        int ordinal = title.indexOf("个五年");
        int first = ordinal < 0 ? -1 : title.lastIndexOf('第', ordinal);
        Optional<ReportingPeriod> plan =
                first < 0 ? planIn(title) : PlanPeriods.find(title.substring(first + 1, ordinal) + "五");
        Optional<ReportingPeriod> span = plan.or(() -> yearsIn(title)).or(() -> yearIn(title));
        return span.<Timing>map(period -> new Timing.During(period, title)).orElseGet(Timing.Unstated::new);
    }

    private Optional<ReportingPeriod> yearsIn(String title) {
        return spans(title).stream()
                .filter(period -> period.end().getYear() - period.start().getYear() > 1)
                .findFirst();
    }

    /// A single year to come: 某市2030行动方案, 2026年重点任务分工.
    private Optional<ReportingPeriod> yearIn(String title) {
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            int named = Integer.parseInt(year.group());
            if (named >= today.getYear()) {
                return Optional.of(ReportingPeriod.ofYear(named));
            }
        }
        return Optional.empty();
    }

    private List<ReportingPeriod> spans(String text) {
        return TimePhrases.in(text, 0, text.length(), today).stream()
                .filter(TimePhrase.During.class::isInstance)
                .map(phrase -> ((TimePhrase.During) phrase).period())
                .toList();
    }

    private static Optional<ReportingPeriod> planIn(String text) {
        int five = text.indexOf('五', 1);
        while (five > 0) {
            five += five + 1 < text.length() && text.charAt(five + 1) == '五' ? 1 : 0;
            for (int length = Math.min(3, five); length >= 1; length--) {
                Optional<ReportingPeriod> period = PlanPeriods.find(text.substring(five - length, five + 1));
                if (period.isPresent() && period.get().start().getYear() >= 1976) {
                    return period;
                }
            }
            five = text.indexOf('五', five + 1);
        }
        return Optional.empty();
    }

    // ---- Headings

    void enter(String plain, Block block) {
        if (kind == DocumentKind.OTHER) {
            boolean promises = NewsCues.promisesOn(plain, block.start(), block.end());
            set(promises ? Zone.PLAN_GOALS : Zone.OTHER, new Timing.Unstated(), "");
            coming = Optional.empty();
        }
        if (!block.isHeading() || (block.level() > 2 && block.end() - block.start() > 30)) {
            return;
        }
        String heading = plain.substring(block.bodyStart(), block.end());
        if (block.level() <= 2 || (kind == DocumentKind.REPORT && block.level() == 4)) {
            turn(heading, block.level() <= 1);
        }
    }

    private void turn(String heading, boolean top) {
        if (ANNUAL_PROMISES.isIn(heading) && kind == DocumentKind.REPORT) {
            set(Zone.THIS_YEAR, thisYear(heading), heading);
            return;
        }
        if (OTHER_HEADINGS.isIn(heading) && (top || EXPLANATIONS.isIn(heading))) {
            set(Zone.OTHER, new Timing.Unstated(), heading);
            return;
        }
        if (REVIEW_HEADINGS.isIn(heading) && (kind != DocumentKind.PLAN || top)) {
            set(Zone.REVIEW, reviewTime(heading), heading);
            return;
        }
        Optional<ReportingPeriod> plan = planIn(heading).or(() -> comingPlan(heading));
        boolean planned = plan.isPresent() && plan.get().lastDay().getYear() > today.getYear();
        boolean dated = top && heading.contains(today.getYear() + "年");
        if (!planned && !dated && !GOAL_HEADINGS.isIn(heading) && !TASK_HEADINGS.isIn(heading)) {
            return;
        }
        if (planned) {
            set(Zone.PLAN_GOALS, new Timing.During(plan.get(), heading), heading);
        } else if (kind == DocumentKind.PLAN) {
            set(Zone.PLAN_GOALS, planTime, heading);
        } else if (kind == DocumentKind.REPORT && top) {
            set(Zone.THIS_YEAR, thisYear(heading), heading);
        }
    }

    private Optional<ReportingPeriod> comingPlan(String words) {
        return COMING_PLANS.isIn(words) ? Optional.of(nextPlan()) : Optional.empty();
    }

    private ReportingPeriod nextPlan() {
        ReportingPeriod current = PlanPeriods.containing(today.getYear());
        boolean starting = today.getYear() - current.start().getYear() <= 1;
        return starting ? current : ReportingPeriod.ofYears(today.getYear(), today.getYear() + 4);
    }

    private Timing reviewTime(String words) {
        Optional<ReportingPeriod> plan = planIn(words);
        boolean yearFirst = words.startsWith(lastYear.start().getYear() + "年");
        if (!yearFirst && plan.isPresent() && plan.get().start().getYear() < today.getYear()) {
            return new Timing.During(plan.get(), words);
        }
        if (words.contains("五年")) {
            return new Timing.During(lastFiveYears(), words);
        }
        return spans(words).stream()
                .filter(period -> !period.start().isAfter(today))
                .findFirst()
                .<Timing>map(period -> new Timing.During(period, words))
                .orElseGet(() -> new Timing.During(lastYear, words));
    }

    private ReportingPeriod lastFiveYears() {
        return ReportingPeriod.ofYears(today.getYear() - 5, today.getYear() - 1);
    }

    private Timing thisYear(String words) {
        return new Timing.During(ReportingPeriod.ofYear(today.getYear()), words);
    }

    private void set(Zone newZone, Timing newTime, String newWords) {
        zone = newZone;
        time = newTime;
        words = newWords;
    }

    private void setThisYear(String said) {
        set(Zone.THIS_YEAR, thisYear(said), said);
    }

    // ---- Openings of sentences

    void hear(String plain, int start, int end) {
        int opening = Math.min(end, start + 45);
        if (kind == DocumentKind.OTHER) {
            hearNews(plain, start, end);
            return;
        }
        if (AIMS.isIn(plain, start, Math.min(end, start + 60))) {
            hearAims(plain.substring(start, AIMS.indexIn(plain, start, Math.min(end, start + 60))));
        } else if (zone == Zone.REVIEW && !(kind == DocumentKind.REPORT && isPlanOpening(plain, start, opening))) {
            hearReview(plain, start, opening);
        } else if (kind == DocumentKind.REPORT && YEAR_OPENINGS.lengthAt(plain, start, opening) > 0) {
            setThisYear(plain.substring(start, opening));
        } else if (kind == DocumentKind.REPORT && zone != Zone.THIS_YEAR && isPlanOpening(plain, start, opening)) {
            String said = plain.substring(start, opening);
            set(Zone.PLAN_GOALS, new Timing.During(nextPlan(), said), said);
        }
    }

    /// In news and talks the words decide; who has begun to promise, or to speak of years to come, goes on until the
    /// paragraph ends.
    private void hearNews(String plain, int start, int end) {
        if (coming.isPresent()) {
            set(Zone.PLAN_GOALS, coming.get(), "");
        }
        Optional<ReportingPeriod> years = NewsCues.comingYears(plain, start, end, today);
        if (NewsCues.promises(plain, start, end)) {
            zone = Zone.PLAN_GOALS;
        } else if (Cues.LOOKING_BACK.in(plain, start, end)) {
            zone = Zone.OTHER;
        } else if (years.isPresent() && !NewsCues.looksBack(plain, start, end)) {
            zone = Zone.PLAN_GOALS;
        }
        coming = years.map(period -> new Timing.During(period, plain.substring(start, end)));
    }

    private boolean isPlanOpening(String plain, int start, int end) {
        return COMING_PLANS.lengthAt(plain, start, end) > 0
                || (plain.startsWith("“十", start)
                        && planIn(plain.substring(start, Math.min(end, start + 6)))
                                .filter(nextPlan()::equals)
                                .isPresent()
                        && plain.substring(start, end).contains("时期"));
    }

    private void hearAims(String said) {
        Optional<ReportingPeriod> plan = planIn(said).or(() -> comingPlan(said));
        if (plan.isPresent() && plan.get().lastDay().getYear() > today.getYear() && !said.contains("今年")) {
            set(Zone.PLAN_GOALS, new Timing.During(plan.get(), said), said);
        } else if (kind == DocumentKind.REPORT && (said.contains("今年") || !zone.promises())) {
            setThisYear(said);
        } else if (!zone.promises()) {
            set(Zone.PLAN_GOALS, planTime, said);
        }
    }

    /// “十四五”以来, “十四五”时期, 回首“十四五”: the review turns to the years of the plan.
    private boolean isPlanReview(String plain, int start, int end) {
        String opening = plain.substring(start, Math.min(end, start + 14));
        boolean plan = planIn(opening).filter(it -> it.contains(lastYear)).isPresent();
        return plan && PLAN_REVIEWS.isIn(opening);
    }

    private void hearReview(String plain, int start, int end) {
        if (PROBLEMS.isIn(plain, start, end)) {
            set(Zone.OTHER, new Timing.Unstated(), plain.substring(start, end));
        } else if (LONG_REVIEWS.isIn(plain, start, Math.min(end, start + 25))) {
            boolean plan = time instanceof Timing.During during
                    && during.period()
                            .start()
                            .plusYears(4)
                            .isBefore(during.period().end());
            time = plan ? time : new Timing.During(lastFiveYears(), plain.substring(start, end));
        } else if (isPlanReview(plain, start, end)) {
            time = new Timing.During(lastFiveYears(), plain.substring(start, end));
        } else if (YEAR_REVIEWS.isIn(plain, start, Math.min(end, start + 10))
                || plain.startsWith(lastYear.start().getYear() + "年是", start)
                || plain.startsWith(lastYear.start().getYear() + "年，", start)) {
            time = new Timing.During(lastYear, plain.substring(start, end));
        } else if (kind == DocumentKind.REPORT && YEAR_OPENINGS.lengthAt(plain, start, end) > 0) {
            setThisYear(plain.substring(start, end));
        }
    }
}
