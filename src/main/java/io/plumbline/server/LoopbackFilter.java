package io.plumbline.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests that name another host: a page of elsewhere whose name was made to point to this machine (DNS
/// rebinding).
final class LoopbackFilter extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (NAMES.contains(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        PlainRefusal.send(response, HttpServletResponse.SC_BAD_REQUEST, """
                本服务只接受以 localhost 访问
                This service answers to the name localhost only.
                """);
    }
}
