package io.plumbline.publishing.pages;

import io.plumbline.publishing.pages.DatedSchedules.Dated;
import io.plumbline.publishing.schedules.ScheduleBoard;
import io.plumbline.register.Plan;
import io.plumbline.register.Receipt;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Scheduler;
import io.plumbline.scheduling.changing.Edit;
import io.plumbline.scheduling.changing.EditWords;
import io.plumbline.scheduling.changing.Effects;
import io.plumbline.scheduling.keeping.KeptSchedule;
import io.plumbline.server.MissingPage;
import io.plumbline.server.RefusedRequest;
import io.plumbline.server.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// One schedule: looked at, changed on trial, saved.
final class SchedulePages {

    private final Views views;
    private final DatedPlans plans;
    private final DatedSchedules schedules;
    private final DocumentTexts texts;
    private final Writing writing;

    SchedulePages(Views views, DatedPlans plans, DatedSchedules schedules, DocumentTexts texts, Writing writing) {
        this.views = views;
        this.plans = plans;
        this.schedules = schedules;
        this.texts = texts;
        this.writing = writing;
    }

    RouterFunction<ServerResponse> routes() {
        String one = "/plans/{plan}/schedules/{schedule}";
        return RouterFunctions.route()
                .GET(one, request -> show(request, asked(request), List.of()))
                .GET(one + "/preview", SchedulePages::back)
                .POST(one + "/preview", this::preview)
                .POST(one + "/save", this::save)
                .build();
    }

    /// What is asked for: a schedule as known on a day, today if none is given.
    private record Asked(Plan plan, Dated dated, LocalDate day, Instant knownAt, boolean newest) {}

    private Asked asked(ServerRequest request) {
        Plan plan = plans.plan(request.pathVariable("plan"));
        LocalDate today = plans.today();
        LocalDate day = DatedPlans.day(request.param("asOf").orElse(""))
                .filter(it -> it.isBefore(today))
                .orElse(today);
        boolean newest = day.equals(today);
        Instant knownAt = newest ? plans.latest() : plans.endOf(day);
        Dated dated = schedules
                .find(plan.id(), request.pathVariable("schedule"), knownAt, day)
                .orElseThrow(() -> new MissingPage("这一天还没有这份进度安排 · There was no such schedule on that day"));
        return new Asked(plan, dated, day, knownAt, newest);
    }

    /// The address of a trial by itself tries nothing.
    private static ServerResponse back(ServerRequest request) {
        return Views.redirect("/plans/%s/schedules/%s"
                .formatted(
                        DatedPlans.number(request.pathVariable("plan")),
                        DatedPlans.number(request.pathVariable("schedule"))));
    }

    private ServerResponse preview(ServerRequest request) {
        Asked asked = asked(request);
        return show(request, asked, edits(request, asked));
    }

    /// With `HX-Request`, only the part of the page that tries changes.
    private ServerResponse show(ServerRequest request, Asked asked, List<Edit> edits) {
        ClauseSources sources = new ClauseSources(asked.dated().kept(), texts.documents(asked.plan(), plans.latest()));
        Trying trying = trying(request, asked, sources, edits);
        if (request.headers().firstHeader("HX-Request") != null) {
            return views.show(request, "trying", trying);
        }
        KeptSchedule kept = asked.dated().kept();
        Schedule shown =
                trying.effects().map(Effects::after).orElse(asked.dated().schedule());
        int compared = version(request);
        Optional<Schedule> baseline = edits.isEmpty()
                ? baseline(kept, compared)
                : Optional.of(asked.dated().schedule());
        return views.show(
                request,
                "schedule",
                new SchedulePage(
                        kept,
                        shown,
                        ScheduleBoard.of(kept, shown, asked.day(), baseline),
                        asked.day(),
                        trying,
                        sources.clashes(asked.dated().schedule().contradictions()),
                        schedules.kept().listReceipts(kept.id()),
                        baseline.isPresent() ? compared : 0));
    }

    private static Trying trying(ServerRequest request, Asked asked, ClauseSources sources, List<Edit> edits) {
        KeptSchedule kept = asked.dated().kept();
        Optional<Effects> effects =
                edits.isEmpty() ? Optional.empty() : Optional.of(effects(kept.on(asked.day()), edits));
        Schedule shown = effects.map(Effects::after).orElse(asked.dated().schedule());
        return new Trying(
                kept,
                edits,
                effects,
                effects.map(it -> sources.clashes(it.clashes())).orElse(List.of()),
                shown.find(request.param("activity").orElse("")).map(it -> sources.chosen(shown, it)),
                asked.day(),
                asked.newest());
    }

    private static Effects effects(io.plumbline.scheduling.Plan work, List<Edit> edits) {
        try {
            return Effects.of(work, edits);
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /// The plan of an earlier version, seen on the day it begins.
    private Optional<Schedule> baseline(KeptSchedule kept, int version) {
        List<Receipt> receipts = schedules.kept().listReceipts(kept.id());
        if (version < 1 || version > receipts.size()) {
            return Optional.empty();
        }
        return schedules
                .kept()
                .find(kept.id(), receipts.get(version - 1).recordedAt())
                .map(it -> Scheduler.schedule(it.work()));
    }

    private static int version(ServerRequest request) {
        String words = request.param("baseline").orElse("");
        return words.matches("\\d{1,6}") ? Integer.parseInt(words) : 0;
    }

    /// Those tried before, and the one that the form adds.
    private static List<Edit> edits(ServerRequest request, Asked asked) {
        List<Edit> edits = new ArrayList<>();
        try {
            request.params().getOrDefault("edit", List.of()).forEach(it -> edits.add(EditWords.parse(it)));
            String kind = field(request, "change");
            if (!kind.isEmpty()) {
                Schedule now = edits.isEmpty()
                        ? asked.dated().schedule()
                        : Effects.of(asked.dated().kept().on(asked.day()), edits)
                                .after();
                edits.add(EditForm.read(name -> field(request, name), now));
            }
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
        return edits;
    }

    private ServerResponse save(ServerRequest request) {
        Asked asked = asked(request);
        if (!asked.newest()) {
            throw new RefusedRequest(HttpStatus.CONFLICT, "过去的版本不能改\nWhat stood on an earlier day cannot be changed.");
        }
        List<Edit> edits = edits(request, asked);
        KeptSchedule kept = asked.dated().kept();
        String version = field(request, "version");
        KeptSchedule seen = new KeptSchedule(
                kept.id(),
                kept.of(),
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : kept.version(),
                Effects.apply(kept.work(), edits),
                kept.commitments());
        writing.one(
                "save-schedule",
                field(request, "why"),
                write -> schedules.kept().save(write, seen).id());
        return Views.redirect("/plans/%d/schedules/%d".formatted(asked.plan().id(), kept.id()));
    }

    private static RefusedRequest refused(IllegalArgumentException e) {
        return new RefusedRequest(HttpStatus.UNPROCESSABLE_CONTENT, "" + e.getMessage());
    }

    private static String field(ServerRequest request, String name) {
        return request.param(name).orElse("").strip();
    }
}
