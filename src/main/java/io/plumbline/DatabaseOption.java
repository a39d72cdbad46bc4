package io.plumbline;

import io.plumbline.database.DatabaseAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the database is: `--database`, or else `PLUMBLINE_DATABASE`, or else the folder `data` beside the launcher.
final class DatabaseOption {

    @Option(
            names = "--database",
            paramLabel = "URL|FOLDER",
            description = {
                "数据库：文件夹（内置），或 jdbc:postgresql://…（已在运行的）",
                "The database: a folder (embedded), or jdbc:postgresql://… (one that runs)."
            })
    private @Nullable String place;

    DatabaseAddress address() {
        String home = System.getProperty("plumbline.home", "");
        return DatabaseAddress.parse(Optional.ofNullable(place)
                .or(() -> Optional.ofNullable(System.getenv("PLUMBLINE_DATABASE")))
                .orElse(Path.of(home).resolve("data").toString()));
    }
}
