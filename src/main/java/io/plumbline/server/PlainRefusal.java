package io.plumbline.server;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A refusal before any page is asked for: a status and a few words, in no template.
final class PlainRefusal {

    private PlainRefusal() {}

    static void send(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
