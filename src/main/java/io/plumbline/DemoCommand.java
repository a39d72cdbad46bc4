package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.demo.ExamplePlans;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plumbline demo`: the example plans as pages.
@Command(
        name = "demo",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        description = {
            "演示：载入示例规划并打开网页；数据存放在单独的文件夹，不影响正式数据。",
            "A demonstration: loads the example plans and serves their pages, from a folder of their own."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {"  plumbline demo", "  plumbline demo --port 9000"})
final class DemoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--database",
            paramLabel = "URL|FOLDER",
            description = {
                "示例数据存放处；默认为程序文件夹下的 demo-data，删除后会重新载入。",
                "Where the examples are kept: the folder demo-data beside the launcher if not given; deleted, it is loaded anew."
            })
    private @Nullable String place;

    @Mixin
    private final Serving serving = new Serving();

    DemoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path home = Path.of(System.getProperty("plumbline.home", ""));
        String kept = place == null ? home.resolve("demo-data").toString() : place;
        terminal.say("正在打开示例数据库 · opening the database of the examples: " + kept);
        try (Database open = Database.open(DatabaseAddress.parse(kept))) {
            ExamplePlans.load(
                    open,
                    step -> terminal.say(
                            "载入示例 · loading the examples %d/%d %s".formatted(step.done(), step.of(), step.what())));
            return serving.serve(terminal, open, ExamplePlans.clock(), () -> ExamplePlans.DAY);
        }
    }
}
