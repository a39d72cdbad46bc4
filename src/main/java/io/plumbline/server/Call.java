package io.plumbline.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/// A request of another program, without its HTTP: what its address names, what it asks, what it sends.
public final class Call {

    private static final int MOST_BYTES = 64 << 20;

    private final ServerRequest request;

    public Call(ServerRequest request) {
        this.request = request;
    }

    /// The part of the address with that name.
    public String path(String name) {
        return request.pathVariable(name);
    }

    /// As [#path], for what is numbered.
    ///
    /// @throws MissingPage for what is no number
    public long number(String name) {
        String digits = path(name);
        if (!digits.matches("\\d{1,18}")) {
            throw new MissingPage("不是编号：%s\nThat is not a number: %s".formatted(digits, digits));
        }
        return Long.parseLong(digits);
    }

    /// What stands behind the question mark; empty words are as good as none.
    public Optional<String> find(String name) {
        return request.param(name).filter(it -> !it.isBlank());
    }

    /// As [#find], where the question cannot be answered without it.
    public String get(String name) {
        return find(name).orElseThrow(() -> new RefusedRequest(HttpStatus.BAD_REQUEST, """
                缺少参数 %s
                The parameter %s is missing.""".formatted(name, name)));
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(request.headers().firstHeader(name));
    }

    /// What is sent, such as `application/json`; empty where nothing is.
    public String type() {
        return request.headers()
                .contentType()
                .map(it -> new MediaType(it.getType(), it.getSubtype()).toString())
                .orElse("");
    }

    /// Everything that is sent, whole before anything is done with it.
    public byte[] body() {
        try {
            byte[] bytes = request.servletRequest().getInputStream().readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new RefusedRequest(HttpStatus.CONTENT_TOO_LARGE, """
                        内容超过 64 MB
                        More than 64 MB were sent.
                        Maybe send it in several parts.""");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Chinese, unless English is asked for before it.
    public Language language() {
        List<Locale.LanguageRange> asked = request.headers().acceptLanguage();
        return asked.stream()
                .map(Locale.LanguageRange::getRange)
                .filter(it -> it.startsWith("zh") || it.startsWith("en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.CHINESE);
    }
}
