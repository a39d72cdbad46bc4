package io.plumbline.publishing.api;

import io.plumbline.database.Database;
import io.plumbline.judging.standing.Standings;
import io.plumbline.register.Journal;
import io.plumbline.server.Call;
import io.plumbline.server.Language;
import io.plumbline.server.RefusedRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The register for other programs (程序接口), below `/api/v1`: answers requests from the table of routes. Programs send no
/// token; so that no page of elsewhere can make a browser write, what is sent must be of a type that forms cannot
/// send, and must not come from another site.
public final class PlumblineApi {

    static final String BASE = "/api/v1";
    static final String PROBLEM = "application/problem+json";

    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final List<Route> routes;

    /// `today` is the day that counts as today; `who` stands in the journal for what is written.
    public PlumblineApi(Database database, Clock clock, Standings standings, Supplier<LocalDate> today, String who) {
        Journal journal = new Journal(database, clock);
        Moments moments = new Moments(journal, today);
        Writer writer = new Writer(journal, who);
        List<Route> table = new ArrayList<>();
        table.addAll(new PlansApi(database, moments, writer).routes());
        table.addAll(new CommitmentsApi(database, moments, writer).routes());
        table.addAll(new UnitsApi(database, moments, writer).routes());
        table.addAll(new IndicatorsApi(database, moments, writer).routes());
        table.addAll(new FiguresApi(database, journal, moments, writer).routes());
        table.addAll(new StandingsApi(database, standings, moments).routes());
        table.add(Route.get("/openapi.json", "接口说明", "this description").one(Object.class, call -> description()));
        routes = List.copyOf(table);
    }

    private Map<String, Object> description() {
        return new OpenApi().of(routes);
    }

    public RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder builder = RouterFunctions.route();
        for (Route route : routes) {
            builder.route(
                    RequestPredicates.method(HttpMethod.valueOf(route.verb().name()))
                            .and(RequestPredicates.path(BASE + route.path())),
                    request -> answer(route, request));
        }
        return builder.route(RequestPredicates.path("/api/**"), this::missing)
                .onError(Throwable.class, PlumblineApi::problem)
                .build();
    }

    private static ServerResponse answer(Route route, ServerRequest request) {
        Call call = new Call(request);
        if (route.verb() != Route.Verb.GET) {
            requireOwnSite(request, call);
        }
        requireType(route, call);
        Object answer = route.work().apply(call);
        if (answer instanceof KeptFile file) {
            return download(route, file);
        }
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.write(answer));
    }

    private static void requireOwnSite(ServerRequest request, Call call) {
        boolean ownSite = call.header("Sec-Fetch-Site").map(OWN_SITE::contains).orElse(true);
        URI own = request.uri();
        boolean ownOrigin = call.header("Origin")
                .map(origin -> origin.equals(own.getScheme() + "://" + own.getAuthority()))
                .orElse(true);
        if (!ownSite || !ownOrigin) {
            throw new RefusedRequest(HttpStatus.FORBIDDEN, """
                    请求来自其他网站的页面
                    A page of another site sent this.
                    Maybe send it from a program, or from a page of this server.""");
        }
    }

    private static void requireType(Route route, Call call) {
        List<String> types = route.taken().types();
        if (!types.isEmpty() && !types.contains(call.type())) {
            throw new RefusedRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, """
                    内容类型应为 %s，而不是“%s”
                    The content type must be %s, not “%s”.""".formatted(
                            String.join("、", types), call.type(), String.join(" or ", types), call.type()));
        }
    }

    private static ServerResponse download(Route route, KeptFile file) {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType(route.given().type()))
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.bytes());
    }

    private ServerResponse missing(ServerRequest request) {
        List<String> allowed = routes.stream()
                .filter(route -> RequestPredicates.path(BASE + route.path()).test(request))
                .map(route -> route.verb().name())
                .toList();
        if (allowed.isEmpty()) {
            return problem(
                    request,
                    HttpStatus.NOT_FOUND,
                    "没有这个地址\nThere is no such address.\nMaybe look it up in /api/v1/openapi.json.");
        }
        String verbs = String.join(", ", allowed);
        return problem(request, HttpStatus.METHOD_NOT_ALLOWED, "可用的方法：" + verbs + "\nAllowed here: " + verbs);
    }

    private static ServerResponse problem(ServerRequest request, HttpStatus status, String words) {
        return show(Problem.of(status, words, new Call(request).language()), new Call(request).language());
    }

    private static ServerResponse problem(Throwable error, ServerRequest request) {
        Language language = new Call(request).language();
        return show(Problem.of(error, language), language);
    }

    private static ServerResponse show(Problem problem, Language language) {
        return ServerResponse.status(problem.status())
                .contentType(MediaType.parseMediaType(PROBLEM))
                .header("Content-Language", language.tag())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-store")
                .body(Json.write(problem));
    }
}
