package io.plumbline;

import io.plumbline.database.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
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
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final Serving serving = new Serving();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "哪一天算今天；默认今天（北京时间）。 · The day that counts as today; today in China if not given.")
    private Optional<LocalDate> on = Optional.empty();

    ServeCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Clock inChina = clock.withZone(ZoneId.of("Asia/Shanghai"));
        try (Database open = Database.open(database.address())) {
            return serving.serve(terminal, open, clock, () -> on.orElseGet(() -> LocalDate.now(inChina)));
        }
    }
}
