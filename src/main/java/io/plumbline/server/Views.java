package io.plumbline.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Makes pages of templates. Every template has two parameters: the `frame` around it, and the `page` itself.
public final class Views {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Supplier<List<Frame.Choice>> plans;
    private final Supplier<LocalDate> today;

    /// `today` is the day that counts as today.
    public Views(Supplier<List<Frame.Choice>> plans, Supplier<LocalDate> today) {
        this.plans = plans;
        this.today = today;
    }

    public ServerResponse show(ServerRequest request, String template, Object page) {
        return show(request, HttpStatus.OK, template, page);
    }

    ServerResponse show(ServerRequest request, HttpStatus status, String template, Object page) {
        Frame frame = frame(request);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("frame", frame, "page", page), output);
        ServerResponse.BodyBuilder answer = ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cookie(remembered("lang", frame.language() == Language.ENGLISH ? "en" : "zh"))
                .cookie(remembered("size", frame.large() ? "large" : "usual"));
        return answer.body(output.toByteArray());
    }

    public static ServerResponse redirect(String path) {
        return ServerResponse.seeOther(URI.create(path)).build();
    }

    private Frame frame(ServerRequest request) {
        CsrfToken token = (CsrfToken)
                request.attribute(CsrfToken.class.getName()).orElseThrow(() -> new IllegalStateException("No token."));
        return new Frame(
                plans.get(),
                planOf(request.path()),
                today.get(),
                Language.of(choice(request, "lang")),
                choice(request, "size").equals("large"),
                token.getToken(),
                request.path(),
                Optional.ofNullable(request.servletRequest().getQueryString()).orElse(""));
    }

    private static long planOf(String path) {
        String[] parts = path.split("/", -1);
        boolean named = parts.length > 2
                && parts[1].equals("plans")
                && NUMBER.matcher(parts[2]).matches();
        return named ? Long.parseLong(parts[2]) : 0;
    }

    /// From the address, else from the last visit.
    private static String choice(ServerRequest request, String name) {
        return request.param(name)
                .orElseGet(() -> Optional.ofNullable(request.cookies().getFirst(name))
                        .map(Cookie::getValue)
                        .orElse(""));
    }

    private static Cookie remembered(String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value).build();
        Cookie result = new Cookie(cookie.getName(), cookie.getValue());
        result.setPath("/");
        result.setHttpOnly(true);
        result.setMaxAge((int) Duration.ofDays(365).toSeconds());
        result.setAttribute("SameSite", "Strict");
        return result;
    }
}
