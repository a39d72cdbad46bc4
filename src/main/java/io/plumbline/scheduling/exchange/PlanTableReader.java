package io.plumbline.scheduling.exchange;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Effort;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.Plan;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.calendar.WorkCalendar;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a plan from the rows of a table, one activity a row, the first row with an 编号 and a 工作 as headings.
///
/// A row with a fault is left out whole and named with its column; a link to an activity that is not there likewise.
public final class PlanTableReader {

    private final List<PlanReading.Fault> faults = new ArrayList<>();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> linkRows = new ArrayList<>();
    private Map<PlanColumn, Integer> columns = Map.of();

    private PlanTableReader() {}

    /// `today` is the day from which what has not begun can begin.
    public static PlanReading read(String name, List<List<String>> rows, LocalDate today) {
        PlanTableReader reader = new PlanTableReader();
        reader.readAll(rows);
        return new PlanReading(
                Plan.of(name, today, List.copyOf(reader.activities.values()), reader.knownLinks()), reader.faults);
    }

    private void readAll(List<List<String>> rows) {
        for (int at = 0; at < rows.size(); at++) {
            List<String> row = rows.get(at);
            if (columns.isEmpty()) {
                columns = headings(row);
            } else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                new RowReader(row, at + 1).read();
            }
        }
        if (columns.isEmpty()) {
            faults.add(new PlanReading.Fault(1, "", "没有表头：须有“编号”“工作”“工期”三列。 No headings 编号, 工作, 工期 were found."));
        }
    }

    private static Map<PlanColumn, Integer> headings(List<String> row) {
        Map<PlanColumn, Integer> found = new EnumMap<>(PlanColumn.class);
        for (int at = 0; at < row.size(); at++) {
            int place = at;
            PlanColumn.find(row.get(at)).ifPresent(column -> found.putIfAbsent(column, place));
        }
        return found.keySet().containsAll(Set.of(PlanColumn.ID, PlanColumn.NAME, PlanColumn.DURATION))
                ? found
                : Map.of();
    }

    private List<Link> knownLinks() {
        List<Link> known = new ArrayList<>();
        for (int at = 0; at < links.size(); at++) {
            Link link = links.get(at);
            if (!activities.containsKey(link.predecessor())) {
                fault(
                        linkRows.get(at),
                        PlanColumn.PREDECESSORS,
                        "没有编号为“%s”的工作。 No activity %s.".formatted(link.predecessor(), link.predecessor()));
            } else if (link.predecessor().equals(link.successor())) {
                fault(linkRows.get(at), PlanColumn.PREDECESSORS, "工作不能以自身为前置。 An activity cannot precede itself.");
            } else if (activities.containsKey(link.successor())) {
                known.add(link);
            }
        }
        return known;
    }

    private void fault(int row, PlanColumn column, String message) {
        faults.add(new PlanReading.Fault(row, column.heading(), message));
    }

    /// One row; what it finds wrong goes to the faults.
    private final class RowReader {

        private final List<String> row;
        private final int number;
        private final int faultsBefore;

        private RowReader(List<String> row, int number) {
            this.row = row;
            this.number = number;
            this.faultsBefore = faults.size();
        }

        private void read() {
            String id = cell(PlanColumn.ID);
            if (id.isEmpty() || activities.containsKey(id)) {
                fault(
                        number,
                        PlanColumn.ID,
                        id.isEmpty() ? "缺编号。 No id." : "编号“%s”重复。 Twice the id %s.".formatted(id, id));
                return;
            }
            Effort effort = effort();
            List<DateDemand> demands = demands();
            Progress progress = progress();
            List<Link> own = links(id);
            String calendar = cell(PlanColumn.CALENDAR);
            if (!calendar.isEmpty()
                    && !Set.of(Plan.LEGAL_WORKDAYS, Plan.EVERY_DAY).contains(calendar)) {
                fault(
                        number,
                        PlanColumn.CALENDAR,
                        "只有“%s”和“%s”。 Unknown calendar %s.".formatted(Plan.LEGAL_WORKDAYS, Plan.EVERY_DAY, calendar));
            }
            if (faults.size() > faultsBefore) {
                return;
            }
            activities.put(
                    id,
                    new Activity(
                            id,
                            cell(PlanColumn.NAME),
                            effort,
                            calendar.isEmpty() ? Plan.LEGAL_WORKDAYS : calendar,
                            cell(PlanColumn.OWNER),
                            demands,
                            progress));
            links.addAll(own);
            linkRows.addAll(Collections.nCopies(own.size(), number));
        }

        /// `20`, `20d`, `20天`, or three points `15/20/30`.
        private Effort effort() {
            String text =
                    cell(PlanColumn.DURATION).replaceAll("(?:d|天|个?工作日)$", "").strip();
            String[] points = text.split("/", -1);
            try {
                int[] days = Arrays.stream(points)
                        .mapToInt(it -> Integer.parseInt(it.strip()))
                        .toArray();
                if (days.length == 1) {
                    return Effort.of(days[0]);
                }
                if (days.length == 3) {
                    return new Effort(days[0], days[1], days[2]);
                }
            } catch (IllegalArgumentException e) {
                // the message below names the cell
            }
            fault(number, PlanColumn.DURATION, "看不懂工期“%s”：写天数，如 20，或三点 15/20/30。 Not a duration.".formatted(text));
            return Effort.of(0);
        }

        private List<DateDemand> demands() {
            List<DateDemand> demands = new ArrayList<>();
            add(demands, PlanColumn.START_NO_EARLIER, DateDemand.Kind.START_NO_EARLIER);
            add(demands, PlanColumn.START_ON, DateDemand.Kind.START_ON);
            add(demands, PlanColumn.START_NO_LATER, DateDemand.Kind.START_NO_LATER);
            add(demands, PlanColumn.FINISH_NO_EARLIER, DateDemand.Kind.FINISH_NO_EARLIER);
            add(demands, PlanColumn.DEADLINE, DateDemand.Kind.DEADLINE);
            return demands;
        }

        private void add(List<DateDemand> demands, PlanColumn column, DateDemand.Kind kind) {
            date(column).ifPresent(day -> demands.add(DateDemand.of(kind, day, cell(PlanColumn.BASIS))));
        }

        private Progress progress() {
            Optional<LocalDate> start = date(PlanColumn.ACTUAL_START);
            Optional<LocalDate> finish = date(PlanColumn.ACTUAL_FINISH);
            double done = share();
            try {
                if (finish.isPresent()) {
                    return new Progress.Finished(start.orElse(finish.get()), finish.get());
                }
                return start.isPresent() ? new Progress.Started(start.get(), done) : new Progress.NotStarted();
            } catch (IllegalArgumentException e) {
                fault(number, PlanColumn.ACTUAL_FINISH, String.valueOf(e.getMessage()));
                return new Progress.NotStarted();
            }
        }

        private double share() {
            String text = cell(PlanColumn.DONE);
            if (text.isEmpty()) {
                return 0;
            }
            try {
                double value = Double.parseDouble(text.replace("%", "").strip());
                return text.endsWith("%") || value > 1 ? value / 100 : value;
            } catch (NumberFormatException e) {
                fault(number, PlanColumn.DONE, "看不懂完成比例“%s”：如 40%%。 Not a share.".formatted(text));
                return 0;
            }
        }

        private List<Link> links(String id) {
            String text = cell(PlanColumn.PREDECESSORS);
            if (text.isEmpty()) {
                return List.of();
            }
            return Arrays.stream(text.split("[,，;；、]"))
                    .filter(part -> !part.isBlank())
                    .map(part -> {
                        Optional<Link> link = LinkNotation.parse(part, id, "");
                        if (link.isEmpty()) {
                            fault(
                                    number,
                                    PlanColumn.PREDECESSORS,
                                    "看不懂“%s”：如 A1、A1SS+60%%、A1FS-3。 Not a link.".formatted(part));
                        }
                        return link;
                    })
                    .flatMap(Optional::stream)
                    .collect(Collectors.toList());
        }

        private Optional<LocalDate> date(PlanColumn column) {
            String text = cell(column)
                    .replace('/', '-')
                    .replace('.', '-')
                    .replaceAll("[年月]", "-")
                    .replace("日", "");
            if (text.isEmpty()) {
                return Optional.empty();
            }
            String[] parts = text.split("-", -1);
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(parts[0].strip()),
                        Integer.parseInt(parts[1].strip()),
                        Integer.parseInt(parts[2].strip()));
                WorkCalendar.index(day);
                return Optional.of(day);
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                fault(number, column, "看不懂日期“%s”：如 2026-03-01。 Not a date of 1990 to 2149.".formatted(cell(column)));
                return Optional.empty();
            }
        }

        private String cell(PlanColumn column) {
            Integer at = columns.get(column);
            return at == null || at >= row.size() ? "" : row.get(at).strip();
        }
    }
}
