package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.publishing.pages.PlanPages;
import io.plumbline.server.WebServer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plumbline serve`: the pages of the register, for this machine only.
@Command(
        name = "serve",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        description = {
            "网页：驾驶舱、登记册、责任单位、文件对照。尚无访问控制，只接受本机访问。",
            "The pages: cockpit, register, owners, documents. There is no access control yet: this machine only."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {"  plumbline serve", "  plumbline serve --port 9000 --on 2026-06-30"})
final class ServeCommand implements Runnable {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(names = "--port", paramLabel = "N", description = "端口，默认 8080。 · The port; 8080 if not given.")
    private int port = 8080;

    @Option(names = "--on", paramLabel = "DATE", description = "哪一天算今天。 · The day that counts as today.")
    private Optional<LocalDate> on = Optional.empty();

    ServeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void run() {
        Clock inChina = clock.withZone(ZoneId.of("Asia/Shanghai"));
        try (Database open = Database.open(database.address());
                WebServer server =
                        PlanPages.serve(open, clock, () -> on.orElseGet(() -> LocalDate.now(inChina)), port)) {
            terminal.say(
                    "准绳已启动 · Plumbline is served at http://localhost:%d （Ctrl+C 停止 · stops）".formatted(server.port()));
            server.await();
        }
    }
}
