package io.plumbline.publishing.pages;

import io.plumbline.basics.Commitment;
import io.plumbline.database.Database;
import io.plumbline.publishing.TaskRow;
import io.plumbline.register.Proposals;
import io.plumbline.register.Proposed;
import io.plumbline.register.Review;
import io.plumbline.register.Write;
import io.plumbline.server.MissingPage;
import io.plumbline.server.Views;
import java.util.List;
import java.util.function.ToLongBiFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// What people decide about proposals, each from the document in which it stands.
final class ReviewPages {

    private final Views views;
    private final DatedPlans plans;
    private final Writing writing;
    private final Review review;
    private final Proposals proposals;

    ReviewPages(Views views, DatedPlans plans, Writing writing, Database database) {
        this.views = views;
        this.plans = plans;
        this.writing = writing;
        this.review = new Review(database);
        this.proposals = new Proposals(database);
    }

    RouterFunction<ServerResponse> routes() {
        String one = "/plans/{plan}/documents/{document}/proposals/{proposal}";
        return RouterFunctions.route()
                .GET(one, this::form)
                .POST(one + "/accept", request -> decide(request, "accept-proposal", this::accept))
                .POST(one + "/reject", request -> decide(request, "reject-proposal", this::reject))
                .POST(
                        one + "/edit",
                        request -> decide(request, "edit-proposal", (write, found) -> edit(write, found, request)))
                .POST(
                        one + "/split",
                        request -> decide(request, "split-proposal", (write, found) -> split(write, found, request)))
                .POST("/plans/{plan}/documents/{document}/merge", this::merge)
                .build();
    }

    private ServerResponse form(ServerRequest request) {
        Proposed found = proposal(request, request.pathVariable("proposal"));
        Commitment read =
                found.findCommitment().orElseThrow(() -> new MissingPage("这里没有可修改的承诺 · Nothing to be changed here"));
        return views.show(
                request, "review", new ReviewPage(found, TaskRow.of(read), CommitmentForm.of(read), document(request)));
    }

    private ServerResponse decide(ServerRequest request, String what, ToLongBiFunction<Write, Proposed> decision) {
        Proposed found = proposal(request, request.pathVariable("proposal"));
        writing.one(what, request.param("why").orElse(""), write -> decision.applyAsLong(write, found));
        return back(request, found.id());
    }

    private long accept(Write write, Proposed found) {
        return review.accept(write, found.id()).id();
    }

    private long reject(Write write, Proposed found) {
        review.reject(write, found.id());
        return found.id();
    }

    private long edit(Write write, Proposed found, ServerRequest request) {
        Commitment read = found.findCommitment().orElseThrow(ReviewPages::nothingPromised);
        CommitmentForm form = CommitmentForm.of(name -> request.param(name).orElse(""));
        return review.edit(write, found.id(), form.edit(read)).id();
    }

    /// Each line names one part; all else is the same for all.
    private long split(Write write, Proposed found, ServerRequest request) {
        Commitment read = found.findCommitment().orElseThrow(ReviewPages::nothingPromised);
        CommitmentForm whole = CommitmentForm.of(read);
        List<Commitment> parts = request.param("parts")
                .orElse("")
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(subject -> whole.withSubject(subject).edit(read))
                .toList();
        return review.split(write, found.id(), parts).getFirst().id();
    }

    /// The first of those chosen says what they promise together.
    private ServerResponse merge(ServerRequest request) {
        List<Proposed> chosen = request.params().getOrDefault("proposal", List.of()).stream()
                .map(number -> proposal(request, number))
                .toList();
        writing.one("merge-proposals", request.param("why").orElse(""), write -> {
            Commitment whole = chosen.stream()
                    .flatMap(it -> it.findCommitment().stream())
                    .findFirst()
                    .orElseThrow(ReviewPages::nothingPromised);
            return review.merge(write, chosen.stream().map(Proposed::id).toList(), whole)
                    .id();
        });
        return back(request, chosen.getFirst().id());
    }

    private static IllegalArgumentException nothingPromised() {
        return new IllegalArgumentException("""
                所选条目中没有承诺
                Nothing is promised there.
                Maybe it is a result; choose a target, task, programme or project.""");
    }

    /// One of the document that the address names.
    private Proposed proposal(ServerRequest request, String number) {
        plans.plan(request.pathVariable("plan"));
        long id = DatedPlans.number(number);
        return proposals.listReadings(document(request)).reversed().stream()
                .flatMap(reading -> proposals.list(reading, plans.latest()).stream())
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new MissingPage("没有编号为 %s 的提案 · No proposal %s".formatted(number, number)));
    }

    private static long document(ServerRequest request) {
        return DatedPlans.number(request.pathVariable("document"));
    }

    private static ServerResponse back(ServerRequest request, long proposal) {
        return Views.redirect("/plans/%s/documents/%s#p-%d"
                .formatted(request.pathVariable("plan"), request.pathVariable("document"), proposal));
    }
}
