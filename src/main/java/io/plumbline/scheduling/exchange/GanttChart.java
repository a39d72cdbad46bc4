package io.plumbline.scheduling.exchange;

import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A schedule as a bar chart (横道图) in SVG: bars from the earliest start, the room until the latest finish behind them,
/// critical bars dark and marked with a cross, milestones as diamonds, deadlines as flags, today as a line. Colour is
/// never the only sign. For the screen and, at its proportions, for A3.
public final class GanttChart {

    private static final int LABELS = 330;
    private static final int WIDTH = 1250;
    private static final int ROW = 24;
    private static final int TOP = 70;

    private final Schedule schedule;
    private final LocalDate today;
    private final LocalDate first;
    private final double dayWidth;
    private final StringBuilder svg = new StringBuilder();

    private GanttChart(Schedule schedule, LocalDate today) {
        this.schedule = schedule;
        this.today = today;
        this.first = first(schedule).withDayOfMonth(1);
        LocalDate end = last(schedule).plusMonths(1).withDayOfMonth(1);
        this.dayWidth = (double) WIDTH / Math.max(1, ChronoUnit.DAYS.between(first, end));
    }

    public static String draw(Schedule schedule, LocalDate today) {
        return new GanttChart(schedule, today).draw();
    }

    private String draw() {
        int height = TOP + ROW * schedule.dates().size() + 40;
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="'Noto Sans CJK SC','Noto Sans SC',\
                'Microsoft YaHei',SimSun,sans-serif" font-size="12" role="img">
                <title>%s</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                <text x="10" y="28" font-size="18" font-weight="bold">%s</text>
                """.formatted(
                        LABELS + WIDTH + 20,
                        height,
                        escape(schedule.plan().name()),
                        escape(schedule.plan().name())));
        months(height);
        for (int row = 0; row < schedule.dates().size(); row++) {
            row(schedule.dates().get(row), TOP + ROW * row);
        }
        line(today, height, "#06c", "今天 " + today);
        svg.append("""
                <text x="10" y="%d" fill="#555">深色并带 × 为关键工作；浅色框到最迟完成；◆ 里程碑；▼ 完成时限；编号后为时差（工作日）</text>
                </svg>
                """.formatted(height - 12));
        return svg.toString();
    }

    private void months(int height) {
        LocalDate end = first.plusDays((long) (WIDTH / dayWidth));
        int step = (int) Math.max(1, ChronoUnit.MONTHS.between(first, end) / 24);
        for (LocalDate month = first; month.isBefore(end); month = month.plusMonths(step)) {
            svg.append("""
                    <line x1="%1$.1f" y1="44" x2="%1$.1f" y2="%2$d" stroke="#ddd"/><text x="%3$.1f" y="58" fill="#555">%4$s</text>
                    """.formatted(
                    x(month), height - 30, x(month) + 3, month.toString().substring(2, 7)));
        }
    }

    private void row(PlannedDates dates, int y) {
        svg.append("<text x=\"10\" y=\"%d\">%s</text>\n".formatted(y + 16, escape(label(dates))));
        if (dates.activity().isMilestone()) {
            svg.append("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"15\" fill=\"%s\">◆</text>\n"
                    .formatted(x(dates.earliestFinish().plusDays(1)), y + 17, dates.isCritical() ? "#b00020" : "#333"));
        } else {
            bar(dates, y);
        }
        for (DateDemand demand : dates.activity().demands()) {
            if (demand.kind() == DateDemand.Kind.DEADLINE || demand.kind() == DateDemand.Kind.FINISH_ON) {
                svg.append(
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#b00020\">▼<title>完成时限 %s</title></text>\n"
                                .formatted(x(demand.day().plusDays(1)), y + 9, demand.day()));
            }
        }
    }

    private void bar(PlannedDates dates, int y) {
        double start = x(dates.earliestStart());
        double end = x(dates.earliestFinish().plusDays(1));
        double latest = x(dates.latestFinish().plusDays(1));
        if (latest > end) {
            svg.append("<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\" fill=\"#eef\" stroke=\"#99c\"/>\n"
                    .formatted(start, y + 6, latest - start));
        }
        svg.append("""
                <rect x="%.1f" y="%d" width="%.1f" height="12" fill="%s"><title>%s</title></rect>
                """.formatted(
                        start,
                        y + 6,
                        Math.max(1, end - start),
                        dates.isCritical() ? "#b00020" : "#7a9cc6",
                        escape("%s 至 %s，最迟 %s 开工"
                                .formatted(dates.earliestStart(), dates.earliestFinish(), dates.latestStart()))));
        if (dates.isCritical()) {
            svg.append("<text x=\"%.1f\" y=\"%d\" fill=\"#fff\" text-anchor=\"middle\">×</text>\n"
                    .formatted((start + end) / 2, y + 16));
        }
    }

    private void line(LocalDate day, int height, String colour, String words) {
        if (x(day) < LABELS || x(day) > LABELS + WIDTH) {
            return;
        }
        svg.append("""
                <line x1="%1$.1f" y1="40" x2="%1$.1f" y2="%2$d" stroke="%3$s" stroke-dasharray="4 3"/>\
                <text x="%1$.1f" y="40" fill="%3$s">%4$s</text>
                """.formatted(x(day), height - 30, colour, words));
    }

    /// Cut to the width of its column: a Chinese character counts two.
    private static String label(PlannedDates dates) {
        String text = "%s（%+d） %s"
                .formatted(
                        dates.activity().id(),
                        dates.totalFloat(),
                        dates.activity().name());
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            width += text.charAt(at) < 0x2000 ? 1 : 2;
            if (width > 50) {
                return text.substring(0, at) + "…";
            }
        }
        return text;
    }

    private double x(LocalDate day) {
        return LABELS + dayWidth * ChronoUnit.DAYS.between(first, day);
    }

    private static LocalDate first(Schedule schedule) {
        return schedule.dates().stream()
                .map(PlannedDates::earliestStart)
                .min(LocalDate::compareTo)
                .orElse(schedule.plan().start());
    }

    private static LocalDate last(Schedule schedule) {
        return schedule.dates().stream()
                .flatMap(dates -> java.util.stream.Stream.concat(
                        List.of(dates.earliestFinish(), dates.latestFinish()).stream(),
                        dates.activity().demands().stream().map(DateDemand::day)))
                .max(LocalDate::compareTo)
                .orElse(schedule.plan().start());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
