package io.plumbline.publishing.pages;

import io.plumbline.database.Database;
import io.plumbline.reading.Unread;
import io.plumbline.register.Commitments;
import io.plumbline.register.Plan;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Proposals;
import io.plumbline.register.Proposed;
import io.plumbline.server.Download;
import io.plumbline.server.MissingPage;
import io.plumbline.server.RefusedRequest;
import io.plumbline.server.Views;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The documents of a plan, each beside what was read in it.
final class DocumentPages {

    private final Views views;
    private final DatedPlans plans;
    private final DocumentTexts texts;
    private final Proposals proposals;
    private final Commitments commitments;

    private final Writing writing;
    private final DocumentIntake intake;

    DocumentPages(Views views, DatedPlans plans, DocumentTexts texts, Writing writing, Database database, Clock clock) {
        this.views = views;
        this.writing = writing;
        this.intake = new DocumentIntake(database, clock);
        this.plans = plans;
        this.texts = texts;
        this.proposals = new Proposals(database);
        this.commitments = new Commitments(database);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/plans/{plan}/documents", this::list)
                .POST("/plans/{plan}/documents", this::upload)
                .GET("/plans/{plan}/documents/{document}", this::one)
                .GET("/plans/{plan}/documents/{document}/file", this::file)
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        Plan plan = plans.plan(request.pathVariable("plan"));
        Instant now = plans.latest();
        return views.show(
                request,
                "documents",
                new DocumentsPage(texts.documents(plan, now).stream()
                        .map(document -> line(document, now))
                        .toList()));
    }

    private ServerResponse upload(ServerRequest request) throws IOException, ServletException {
        Plan plan = plans.plan(request.pathVariable("plan"));
        Part part = request.multipartData().getFirst("file");
        if (part == null || part.getSize() == 0) {
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, "没有选择文件，或文件是空的\nNo file was chosen, or it is empty.");
        }
        String name = "" + part.getSubmittedFileName();
        byte[] bytes = part.getInputStream().readAllBytes();
        long document = writing.one("add-document", name, write -> intake.take(write, plan, name, bytes));
        return Views.redirect("/plans/%d/documents/%d".formatted(plan.id(), document));
    }

    /// The bytes as they came, to be saved and never shown.
    private ServerResponse file(ServerRequest request) {
        PlanDocument document = document(request);
        return Download.file(document.name(), intake.bytes(document));
    }

    private DocumentsPage.Line line(PlanDocument document, Instant now) {
        List<DocumentPage.Item> items = texts.lastReading(document).stream()
                .flatMap(reading -> proposals.list(reading, now).stream())
                .filter(it -> it.kind() == Proposed.Kind.PROMISE)
                .map(it -> DocumentPage.Item.of(it, 0))
                .toList();
        int unread = texts.lastReading(document)
                .map(reading -> proposals.listUnread(reading).size())
                .orElse(0);
        int open = (int) items.stream().filter(DocumentPage.Item::isOpen).count();
        return new DocumentsPage.Line(document, items.size(), open, unread);
    }

    private ServerResponse one(ServerRequest request) {
        PlanDocument document = document(request);
        long reading = texts.lastReading(document)
                .orElseThrow(() -> new MissingPage("这份文件还没有读过 · This document has not been read yet"));
        List<Proposed> proposed = proposals.list(reading, plans.latest());
        List<Unread> unread = proposals.listUnread(reading);
        Map<Long, Long> became = commitments.byProposal(reading);
        return views.show(
                request,
                "document",
                new DocumentPage(
                        document,
                        DocumentPage.parts(texts.text(reading), proposed, unread),
                        proposed.stream()
                                .map(it -> DocumentPage.Item.of(it, became.getOrDefault(it.id(), 0L)))
                                .toList(),
                        unread));
    }

    private PlanDocument document(ServerRequest request) {
        Plan plan = plans.plan(request.pathVariable("plan"));
        long id = DatedPlans.number(request.pathVariable("document"));
        return texts.documents(plan, plans.latest()).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new MissingPage("没有这份文件 · No such document"));
    }
}
