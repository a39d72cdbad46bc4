package io.plumbline.publishing.pages;

import io.plumbline.publishing.pages.DatedSchedules.Dated;
import io.plumbline.register.Plan;
import io.plumbline.scheduling.exchange.GanttChart;
import io.plumbline.scheduling.exchange.MspdiWriter;
import io.plumbline.scheduling.exchange.ScheduleSheets;
import io.plumbline.server.MissingPage;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Schedules as files: workbook, picture, MSPDI for other programs.
final class ScheduleExportPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final DatedPlans plans;
    private final DatedSchedules schedules;

    ScheduleExportPages(DatedPlans plans, DatedSchedules schedules) {
        this.plans = plans;
        this.schedules = schedules;
    }

    RouterFunction<ServerResponse> routes() {
        String one = "/plans/{plan}/schedules/{schedule}/schedule";
        return RouterFunctions.route()
                .GET(one + ".xlsx", request -> file(request, ".xlsx", WORKBOOK, ScheduleExportPages::workbook))
                .GET(one + ".svg", request -> file(request, ".svg", "image/svg+xml", this::picture))
                .GET(one + ".xml", request -> file(request, ".xml", "application/xml", ScheduleExportPages::mspdi))
                .build();
    }

    /// Writes one form of a schedule.
    private interface Form {
        void write(Dated dated, OutputStream out) throws IOException;
    }

    private static void workbook(Dated dated, OutputStream out) throws IOException {
        WorkbookWriter.write(ScheduleSheets.of(dated.schedule()), out);
    }

    private void picture(Dated dated, OutputStream out) throws IOException {
        out.write(GanttChart.draw(dated.schedule(), plans.today()).getBytes(StandardCharsets.UTF_8));
    }

    private static void mspdi(Dated dated, OutputStream out) throws IOException {
        MspdiWriter.write(dated.schedule(), out);
    }

    private ServerResponse file(ServerRequest request, String end, String type, Form form) {
        Dated dated = dated(request);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            form.write(dated, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(dated.kept().name() + end, StandardCharsets.UTF_8)
                .build();
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(type))
                .header("Content-Disposition", kept.toString())
                .body(out.toByteArray());
    }

    private Dated dated(ServerRequest request) {
        Plan plan = plans.plan(request.pathVariable("plan"));
        return schedules
                .find(plan.id(), request.pathVariable("schedule"), plans.latest(), plans.today())
                .orElseThrow(() -> new MissingPage("没有这份进度安排 · There is no such schedule"));
    }
}
