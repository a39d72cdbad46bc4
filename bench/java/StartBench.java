import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The database alone: unpacking, creating and migrating it the first time, then again; memory of all processes (PSS).
void main() throws Exception {
    Path folder = Files.createTempDirectory("plumbline-bench");
    for (String name : new String[] {"start.database_first_s", "start.database_again_s"}) {
        long start = System.nanoTime();
        try (Database database = Database.open(new DatabaseAddress.Embedded(folder))) {
            database.jdbc().sql("select count(*) from journal").query(Long.class).single();
            System.out.printf("%s: %.2f s%n", name, (System.nanoTime() - start) / 1e9);
            if (name.contains("again")) {
                System.out.printf("start.database_pss_mb: %d MB%n", pssKilobytes(folder) / 1024);
            }
        }
    }
}

long pssKilobytes(Path folder) throws IOException {
    long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
    ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
    long sum = 0;
    for (ProcessHandle process : Stream.concat(Stream.of(ProcessHandle.current(), server), server.descendants()).toList()) {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            if (line.startsWith("Pss:")) {
                sum += Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
    }
    return sum;
}
