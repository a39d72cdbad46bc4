package io.plumbline.server;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The running server. It binds to loopback only, until there is access control.
public final class WebServer implements AutoCloseable {

    /// Held, for a logger that nobody holds forgets its level.
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    private static final org.slf4j.Logger DEFECTS = LoggerFactory.getLogger(WebServer.class);

    private static final String LARGEST_UPLOAD = "64MB";

    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(Defences.class)
    static class Setup {}

    /// Starts at `http://localhost:port`; 0 takes any free port.
    public static WebServer start(int port, Views views, RouterFunction<ServerResponse> pages) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        TOMCAT.setLevel(Level.WARNING);
        RouterFunction<ServerResponse> routes = routes(views, pages);
        SpringApplication application = new SpringApplicationBuilder(Setup.class)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        port,
                        "server.compression.enabled",
                        true,
                        "server.compression.mime-types",
                        "text/html,application/json",
                        "spring.servlet.multipart.max-file-size",
                        LARGEST_UPLOAD,
                        "spring.servlet.multipart.max-request-size",
                        LARGEST_UPLOAD,
                        "spring.threads.virtual.enabled",
                        true,
                        "spring.main.register-shutdown-hook",
                        false))
                .initializers(fresh -> {
                    GenericApplicationContext own = (GenericApplicationContext) fresh;
                    own.registerBean(RouterFunction.class, () -> routes);
                    own.registerBean(LoopbackFilter.class, LoopbackFilter::new);
                })
                .build();
        try {
            return new WebServer(application.run());
        } catch (PortInUseException e) {
            throw new PortTakenException(e);
        }
    }

    /// Another process answers at the port.
    public static final class PortTakenException extends RuntimeException {

        private static final long serialVersionUID = 1;

        PortTakenException(Exception cause) {
            super(cause);
        }
    }

    private static RouterFunction<ServerResponse> routes(Views views, RouterFunction<ServerResponse> pages) {
        return RouterFunctions.route()
                .GET("/assets/{name}", new Assets()::show)
                .add(pages)
                .onError(MissingPage.class, (error, request) -> missing(views, request, "" + error.getMessage()))
                .onError(RefusedRequest.class, (error, request) -> refused(views, request, (RefusedRequest) error))
                .onError(RuntimeException.class, (error, request) -> failed(views, request, error))
                .build()
                .and(RouterFunctions.route()
                        .GET("/**", request -> missing(views, request, "没有这个页面 · There is no such page"))
                        .build());
    }

    private static ServerResponse missing(Views views, ServerRequest request, String words) {
        return views.show(request, HttpStatus.NOT_FOUND, "missing", words);
    }

    private static ServerResponse refused(Views views, ServerRequest request, RefusedRequest refused) {
        return views.show(request, refused.status(), "refused", refused);
    }

    /// A defect: what happened goes to the error output, the person learns that nothing is lost.
    private static ServerResponse failed(Views views, ServerRequest request, Throwable error) {
        DEFECTS.error("{} {}", request.method(), request.path(), error);
        return views.show(request, HttpStatus.INTERNAL_SERVER_ERROR, "failed", request.path());
    }

    /// The port it answers at.
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /// Returns when the process is told to end, or this thread is interrupted, which is then done with: what follows
    /// closes everything in order.
    public void await() {
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "end-of-serving"));
        try {
            end.await();
        } catch (InterruptedException toldToEnd) {
            return;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
