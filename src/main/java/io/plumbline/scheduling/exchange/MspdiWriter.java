package io.plumbline.scheduling.exchange;

import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.DateDemand;
import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Progress;
import io.plumbline.scheduling.Schedule;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a schedule as MSPDI, the XML that Microsoft Project and its relatives open: tasks with their earliest dates,
/// the
/// dates set for them, actuals and links. Maximum lags, which MSPDI does not know, are left out; calendars are those of
/// whoever opens the file.
public final class MspdiWriter {

    private static final String NAMESPACE = "http://schemas.microsoft.com/project";

    private final Map<String, Integer> uids = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final XMLStreamWriter out;

    private MspdiWriter(XMLStreamWriter out) {
        this.out = out;
    }

    /// UTF-8; leaves the stream open.
    public static void write(Schedule schedule, OutputStream stream) throws IOException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
            new MspdiWriter(out).write(schedule);
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(Schedule schedule) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("Project");
        out.writeDefaultNamespace(NAMESPACE);
        field("Name", schedule.plan().name());
        field("ScheduleFromStart", "1");
        field("StartDate", morning(schedule.plan().start()));
        field("MinutesPerDay", "480");
        out.writeStartElement("Tasks");
        for (PlannedDates dates : schedule.dates()) {
            uids.put(dates.activity().id(), uids.size() + 1);
        }
        for (Link link : schedule.plan().links()) {
            if (!link.maximum()) {
                links.computeIfAbsent(link.successor(), id -> new ArrayList<>()).add(link);
            }
        }
        for (PlannedDates dates : schedule.dates()) {
            task(dates);
        }
        out.writeEndElement();
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void task(PlannedDates dates) throws XMLStreamException {
        Activity activity = dates.activity();
        out.writeStartElement("Task");
        field("UID", String.valueOf(uids.get(activity.id())));
        field("ID", String.valueOf(uids.get(activity.id())));
        field("Name", activity.name());
        field("Duration", "PT%dH0M0S".formatted(8 * activity.effort().likely()));
        field("DurationFormat", "7");
        field("Milestone", activity.isMilestone() ? "1" : "0");
        field("Start", activity.isMilestone() ? evening(dates.earliestStart()) : morning(dates.earliestStart()));
        field("Finish", evening(dates.earliestFinish()));
        field("Critical", dates.isCritical() ? "1" : "0");
        for (DateDemand demand : activity.demands()) {
            demand(demand);
        }
        switch (activity.progress()) {
            case Progress.NotStarted notStarted -> {}
            case Progress.Started started -> {
                field("ActualStart", morning(started.start()));
                field("PercentComplete", String.valueOf(Math.round(100 * started.share())));
            }
            case Progress.Finished finished -> {
                field("ActualStart", morning(finished.start()));
                field("ActualFinish", evening(finished.finish()));
                field("PercentComplete", "100");
            }
        }
        for (Link link : links.getOrDefault(activity.id(), List.of())) {
            link(link);
        }
        out.writeEndElement();
    }

    private void demand(DateDemand demand) throws XMLStreamException {
        switch (demand.kind()) {
            case START_ON -> constraint("2", morning(demand.day()));
            case FINISH_ON -> constraint("3", evening(demand.day()));
            case START_NO_EARLIER -> constraint("4", morning(demand.day()));
            case START_NO_LATER -> constraint("5", morning(demand.day()));
            case FINISH_NO_EARLIER -> constraint("6", evening(demand.day()));
            case DEADLINE -> field("Deadline", evening(demand.day()));
        }
    }

    private void constraint(String code, String date) throws XMLStreamException {
        field("ConstraintType", code);
        field("ConstraintDate", date);
    }

    private void link(Link link) throws XMLStreamException {
        out.writeStartElement("PredecessorLink");
        field("PredecessorUID", String.valueOf(uids.get(link.predecessor())));
        field(
                "Type",
                switch (link.type()) {
                    case FINISH_TO_FINISH -> "0";
                    case FINISH_TO_START -> "1";
                    case START_TO_FINISH -> "2";
                    case START_TO_START -> "3";
                });
        switch (link.distance()) {
            case Link.Distance.Workdays lag -> lag(4800 * lag.days(), "7");
            case Link.Distance.CalendarDays lag -> lag(14_400 * lag.days(), "8");
            case Link.Distance.Share lag -> lag((int) Math.round(100 * lag.share()), "19");
        }
        out.writeEndElement();
    }

    private void lag(int lag, String format) throws XMLStreamException {
        field("LinkLag", String.valueOf(lag));
        field("LagFormat", format);
    }

    /// Characters that XML cannot hold are left out.
    private void field(String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(value.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        out.writeEndElement();
    }

    private static String morning(LocalDate day) {
        return day + "T08:00:00";
    }

    private static String evening(LocalDate day) {
        return day + "T17:00:00";
    }
}
