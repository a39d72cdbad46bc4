import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.measuring.CsvFigures;
import io.plumbline.measuring.FigureImport;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Four writers import fifty rows at a time, each import with a key of its own, until writer and PostgreSQL are killed
/// with -9 at a random moment; then the next writer starts on the same folder and retries what was not acknowledged.
static final int ROWS = 50;

void main(String[] words) throws Exception {
    if (words.length == 3 && words[0].equals("write")) {
        write(Path.of(words[1]), words[2]);
        return;
    }
    int kills = words.length == 0 ? 40 : Integer.parseInt(words[0]);
    Path folder = Files.createTempDirectory("plumbline-bench");
    Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    Random random = new Random(7);
    for (int kill = 0; kill < kills; kill++) {
        Process writer = start(folder, "k" + kill);
        Thread listener = Thread.ofPlatform().start(() -> listen(writer, acknowledged));
        awaitFirst(acknowledged, "k" + kill, writer);
        Thread.sleep(random.nextInt(1_500));
        long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
        if (random.nextInt(3) > 0) {
            server.descendants().forEach(ProcessHandle::destroyForcibly);
            server.destroyForcibly();
        }
        writer.destroyForcibly().waitFor();
        listener.join();
    }
    report(folder, kills, acknowledged);
}

void listen(Process writer, Set<String> acknowledged) {
    try {
        writer.inputReader().lines().forEach(acknowledged::add);
    } catch (UncheckedIOException e) {
        // the pipe ends with the writer
    }
}

Process start(Path folder, String name) throws IOException {
    String java = ProcessHandle.current().info().command().orElseThrow();
    return new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                    System.getenv("PLUMBLINE_HOME") + "/bench/java/KillBench.java", "write", folder.toString(), name)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
}

void awaitFirst(Set<String> acknowledged, String name, Process writer) throws InterruptedException {
    while (acknowledged.stream().noneMatch(key -> key.startsWith(name + "-"))) {
        if (!writer.isAlive()) {
            throw new IllegalStateException("The writer ended by itself: " + writer.exitValue());
        }
        Thread.sleep(20);
    }
}

/// The writer's process: each acknowledged key is one line of its output. The first import of each thread is a retry of
/// keys of the round before, acknowledged or not.
void write(Path folder, String name) throws Exception {
    Database database = Database.open(new DatabaseAddress.Embedded(folder));
    Journal journal = new Journal(database, Clock.systemUTC());
    define(database, journal);
    FigureImport figureImport = new FigureImport(database, journal);
    int round = Integer.parseInt(name.substring(1));
    for (int thread = 0; thread < 4; thread++) {
        int number = thread;
        Thread.ofPlatform().start(() -> {
            for (int retry = 0; round > 0 && retry < 40; retry++) {
                importOnce(figureImport, "k" + (round - 1) + "-" + number + "-" + retry);
            }
            for (int next = 0; ; next++) {
                importOnce(figureImport, name + "-" + number + "-" + next);
            }
        });
    }
}

void importOnce(FigureImport figureImport, String key) {
    StringBuilder csv = new StringBuilder("indicator,unit,period,value\n");
    for (int row = 0; row < ROWS; row++) {
        csv.append("I,U,").append(1900 + row).append(',').append(row).append('\n');
    }
    Occasion occasion = Occasion.of("bench", "", "import").withKey(key);
    figureImport.run(occasion, new CsvFigures(new StringReader(csv.toString())));
    synchronized (System.out) {
        System.out.println(key);
        System.out.flush();
    }
}

void define(Database database, Journal journal) {
    if (new Units(database).findId("U").isPresent()) {
        return;
    }
    journal.write(Occasion.of("bench", "", "setup"), write -> {
        new Units(database).put(write, OrganisationUnit.of("U", "U", "区", ""));
        new Indicators(database).define(write, new IndicatorDefinition(
                "I", 1, "I", "", new Unit("亿元"), IndicatorDefinition.Direction.MORE_IS_BETTER));
        return "";
    });
}

void report(Path folder, int kills, Set<String> acknowledged) {
    try (Database database = Database.open(new DatabaseAddress.Embedded(folder))) {
        Set<String> whole = new TreeSet<>(database.jdbc().sql("""
                select key from journal where key is not null
                and (select count(*) from figure
                    where figure.id >= journal.id << 24 and figure.id < (journal.id + 1) << 24) = ?""")
                .param(ROWS).query((row, number) -> row.getString(1)).list());
        long imports = database.jdbc().sql("select count(*) from journal where key is not null").query(Long.class).single();
        long rows = database.jdbc().sql("select count(*) from figure").query(Long.class).single();
        long lost = acknowledged.stream().filter(key -> !whole.contains(key)).count();
        System.out.printf("kill.kills: %d kills%n", kills);
        System.out.printf("kill.acknowledged: %d figures%n", acknowledged.size() * (long) ROWS);
        System.out.printf("kill.lost: %d figures%n", lost * ROWS);
        System.out.printf("kill.torn: %d imports%n", imports - whole.size());
        System.out.printf("kill.doubled: %d figures%n", rows - imports * ROWS);
    }
}
