package io.plumbline;

import io.plumbline.database.Backup;
import io.plumbline.database.Database;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Writes everything in the database to one file (备份), also while a server uses it.
@Command(
        name = "backup",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        description = {"把数据库的全部内容备份到一个文件", "Writes everything in the database to one file."})
final class BackupCommand implements Runnable {

    private final Terminal terminal;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "plumbline-2026-03-01.zip")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Database open = Database.open(database.address())) {
            long rows = new Backup(open).write(file);
            terminal.outWriter().printf("已备份 %d 行 · %d rows backed up: %s%n", rows, rows, file);
        }
    }
}
