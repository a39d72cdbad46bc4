package io.plumbline.publishing.pages;

import io.plumbline.register.Plan;
import io.plumbline.register.Write;
import io.plumbline.scheduling.exchange.PlanPattern;
import io.plumbline.scheduling.keeping.KeptSchedule;
import io.plumbline.server.RefusedRequest;
import io.plumbline.server.Views;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The schedules of a plan, and the ways to begin one.
final class ScheduleListPages {

    private final Views views;
    private final DatedPlans plans;
    private final DatedSchedules schedules;
    private final Writing writing;

    ScheduleListPages(Views views, DatedPlans plans, DatedSchedules schedules, Writing writing) {
        this.views = views;
        this.plans = plans;
        this.schedules = schedules;
        this.writing = writing;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/schedules", this::list)
                .POST("/plans/{plan}/schedules/pattern", this::pattern)
                .POST("/plans/{plan}/schedules/file", this::file)
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        Plan plan = plans.plan(request.pathVariable("plan"));
        Instant now = plans.latest();
        LocalDate today = plans.today();
        return views.show(
                request,
                "schedules",
                new SchedulesPage(
                        schedules.list(plan.id(), now, today).stream()
                                .map(it -> new SchedulesPage.Row(it.kept(), it.schedule()))
                                .toList(),
                        schedules.mustStart(plan.id(), now, today),
                        today));
    }

    /// A pattern, counted back from the day of its adoption.
    private ServerResponse pattern(ServerRequest request) {
        LocalDate adoption = day(request, "adoption");
        LocalDate start = day(request, "start");
        PlanPattern pattern = Stream.of(PlanPattern.values())
                .filter(it -> request.param("pattern").orElse("").equals(it.name()))
                .findFirst()
                .orElse(PlanPattern.OUTLINE);
        String name = name(request, pattern.words().chinese());
        return add(request, "", write -> pattern.countedBack(name, adoption, start));
    }

    private ServerResponse file(ServerRequest request) throws IOException, ServletException {
        Part part = request.multipartData().getFirst("file");
        if (part == null || part.getSize() == 0) {
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, "没有选择文件，或文件是空的\nNo file was chosen, or it is empty.");
        }
        String fileName = "" + part.getSubmittedFileName();
        byte[] bytes = part.getInputStream().readAllBytes();
        LocalDate start = day(request, "start");
        String name = name(request, fileName.replaceFirst("\\.[^.]*$", ""));
        return add(request, fileName, write -> ScheduleIntake.read(name, fileName, bytes, start));
    }

    /// Makes the work of a schedule within a write, so that what it refuses is said like any other refusal.
    private interface Making {
        io.plumbline.scheduling.Plan make(Write write);
    }

    private ServerResponse add(ServerRequest request, String why, Making making) {
        Plan plan = plans.plan(request.pathVariable("plan"));
        long id = writing.one(
                "add-schedule",
                why,
                write -> schedules
                        .kept()
                        .add(write, KeptSchedule.of(plan.id(), making.make(write), Map.of()))
                        .id());
        return Views.redirect("/plans/%d/schedules/%d".formatted(plan.id(), id));
    }

    private static String name(ServerRequest request, String otherwise) {
        String name = request.param("name").orElse("").strip();
        return name.isEmpty() ? otherwise : name;
    }

    private static LocalDate day(ServerRequest request, String name) {
        return DatedPlans.day(request.param(name).orElse(""))
                .orElseThrow(() -> new RefusedRequest(
                        HttpStatus.UNPROCESSABLE_CONTENT, "没有填日期，或日期不对\nA date is missing or wrong."));
    }
}
