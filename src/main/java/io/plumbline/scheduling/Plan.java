package io.plumbline.scheduling;

import io.plumbline.scheduling.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is to be scheduled (计划): activities, the links between them, and the calendars that they name.
///
/// Nothing that is not under way begins before `start`: the day on which the plan is made or looked at.
public record Plan(
        String name,
        LocalDate start,
        List<Activity> activities,
        List<Link> links,
        Map<String, WorkCalendar> calendars) {

    public static final String LEGAL_WORKDAYS = "法定工作日";
    public static final String EVERY_DAY = "自然日";

    /// Made once: a calendar holds every day from 1990 to 2149.
    private static final Map<String, WorkCalendar> STANDARD =
            Map.of(LEGAL_WORKDAYS, WorkCalendar.stateCouncil(), EVERY_DAY, WorkCalendar.everyDay());

    public Plan {
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        calendars = Map.copyOf(calendars);
        requireKnownNames(activities, links, calendars);
    }

    /// With the legal workdays and the days of the calendar.
    public static Plan of(String name, LocalDate start, List<Activity> activities, List<Link> links) {
        return new Plan(name, start, activities, links, standardCalendars());
    }

    public static Map<String, WorkCalendar> standardCalendars() {
        return STANDARD;
    }

    public Plan withActivities(List<Activity> others) {
        return new Plan(name, start, others, links, calendars);
    }

    private static void requireKnownNames(
            List<Activity> activities, List<Link> links, Map<String, WorkCalendar> calendars) {
        Set<String> ids = new HashSet<>();
        for (Activity activity : activities) {
            if (!ids.add(activity.id())) {
                throw new IllegalArgumentException("编号重复。Two activities have the id %s.".formatted(activity.id()));
            }
            if (!calendars.containsKey(activity.calendar())) {
                throw new IllegalArgumentException("没有这个日历。No calendar %s, which %s needs; there are %s."
                        .formatted(activity.calendar(), activity.id(), calendars.keySet()));
            }
        }
        for (Link link : links) {
            if (!ids.contains(link.predecessor()) || !ids.contains(link.successor())) {
                throw new IllegalArgumentException(
                        "搭接关系所指的工作不存在。A link joins %s and %s, one of which is not in the plan."
                                .formatted(link.predecessor(), link.successor()));
            }
        }
    }
}
