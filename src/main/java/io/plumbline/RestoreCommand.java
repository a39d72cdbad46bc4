package io.plumbline;

import io.plumbline.database.Backup;
import io.plumbline.database.Database;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Reads a backup into an empty database (恢复).
@Command(
        name = "restore",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        description = {"把备份恢复到一个空的数据库", "Reads a backup into an empty database."})
final class RestoreCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "plumbline-2026-03-01.zip")
    private Path file = Path.of("");

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Database open = Database.open(database.address())) {
            long rows = new Backup(open).restore(file);
            terminal.outWriter().printf("已恢复 %d 行 · %d rows restored: %s%n", rows, rows, file);
        }
    }
}
