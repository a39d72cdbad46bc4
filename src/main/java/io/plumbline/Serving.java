package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.judging.keeping.ForecastKeeper;
import io.plumbline.publishing.pages.PlanPages;
import io.plumbline.server.WebServer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/// Serves the pages of a database until the process is told to end.
final class Serving {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "端口，默认 8080；0 为任一空闲端口。 · The port; 8080 if not given, 0 for any that is free.")
    private int port = 8080;

    int serve(Terminal terminal, Database database, Clock clock, Supplier<LocalDate> today) {
        try (WebServer server =
                        PlanPages.serve(database, clock, today, System.getProperty("user.name", "unknown"), port);
                ForecastKeeper keeper = new ForecastKeeper(database, clock, today)) {
            keeper.start();
            terminal.outWriter().println("准绳已启动 · Plumbline is served at http://localhost:" + server.port());
            terminal.outWriter().println("仅限本机访问；按 Ctrl+C 停止 · For this machine only; Ctrl+C stops it.");
            server.await();
            return 0;
        } catch (WebServer.PortTakenException taken) {
            terminal.say(
                    "端口 %d 已被占用；可另选一个 · Port %d is taken; choose another: --port %d".formatted(port, port, port + 1));
            return 1;
        }
    }
}
