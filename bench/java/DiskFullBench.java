import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.publishing.pages.PlanPages;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.server.WebServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Four writers post fifty figures at a time to a server whose data stand on a small disk, while somebody else fills the
/// disk to its last byte, leaves it so, and makes room again. The disk is the first argument, the rounds the second.
static final int ROWS = 50;
static final int WRITERS = 4;
static final int FULL_MILLIS = 3_000;
static final int PATIENCE_MILLIS = 60_000;

static final HttpClient CLIENT = HttpClient.newHttpClient();
static final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
static final AtomicInteger refusedWithReason = new AtomicInteger();
static final AtomicInteger refusedOtherwise = new AtomicInteger();
static volatile boolean stopped;
static String address;

void main(String[] words) throws Exception {
    Path disk = Path.of(words[0]);
    int rounds = Integer.parseInt(words[1]);
    int recovered = 0;
    int readable = 0;
    try (Database database = Database.open(new DatabaseAddress.Embedded(disk.resolve("data")))) {
        define(database);
        try (WebServer server = PlanPages.serve(database, Clock.systemUTC(), LocalDate::now, "bench", 0)) {
            address = "http://localhost:" + server.port() + "/api/v1/figures";
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                Thread.ofVirtual().start(() -> write(number));
            }
            for (int round = 0; round < rounds; round++) {
                recovered += awaitMore() ? 1 : 0;
                Path filler = fill(disk);
                Thread.sleep(FULL_MILLIS);
                readable += isReadable() ? 1 : 0;
                System.err.printf("full: %d acknowledged, %d refused with the reason, %d otherwise%n",
                        acknowledged.size(), refusedWithReason.get(), refusedOtherwise.get());
                Files.delete(filler);
            }
            recovered += awaitMore() ? 1 : 0;
            stopped = true;
        }
        report(database, rounds, recovered - 1, readable);
    }
}

void define(Database database) {
    new Journal(database, Clock.systemUTC()).write(Occasion.of("bench", "", "setup"), write -> {
        new Units(database).put(write, OrganisationUnit.of("U", "U", "区", ""));
        new Indicators(database).define(write, new IndicatorDefinition(
                "I", 1, "I", "", new Unit("亿元"), IndicatorDefinition.Direction.MORE_IS_BETTER));
        return "";
    });
}

/// Each import is tried until it is acknowledged, always with the same key.
void write(int writer) {
    for (int next = 0; !stopped; next++) {
        String key = writer + "-" + next;
        while (!stopped && !post(key)) {
            pause(50);
        }
    }
}

boolean post(String key) {
    StringBuilder csv = new StringBuilder("indicator,unit,period,value\n");
    for (int row = 0; row < ROWS; row++) {
        csv.append("I,U,").append(1900 + row).append(',').append(row).append('\n');
    }
    HttpRequest request = HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "text/csv").header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(csv.toString())).build();
    try {
        HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == 200) {
            acknowledged.add(key);
            return true;
        }
        boolean reason = response.statusCode() == 507 && response.body().contains("磁盘空间不足");
        (reason ? refusedWithReason : refusedOtherwise).incrementAndGet();
        return false;
    } catch (IOException e) {
        refusedOtherwise.incrementAndGet();
        return false;
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

boolean isReadable() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "?indicator=I&unit=U")).build();
    HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    return response.statusCode() == 200;
}

/// Whether every writer gets on again.
boolean awaitMore() {
    int enough = acknowledged.size() + 3 * WRITERS;
    long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
    while (acknowledged.size() < enough && System.nanoTime() < until) {
        pause(20);
    }
    return acknowledged.size() >= enough;
}

void pause(int millis) {
    try {
        Thread.sleep(millis);
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

/// Fills the disk to the last byte.
Path fill(Path disk) throws IOException {
    Path filler = disk.resolve("filler");
    try (OutputStream out = Files.newOutputStream(filler)) {
        for (int size = 1 << 20; size > 0; ) {
            try {
                out.write(new byte[size]);
            } catch (IOException e) {
                size /= 2;
            }
        }
    }
    return filler;
}

void report(Database database, int rounds, int recovered, int readable) {
    Set<String> whole = new TreeSet<>(database.jdbc().sql("""
            select key from journal where key is not null
            and (select count(*) from figure
                where figure.id >= journal.id << 24 and figure.id < (journal.id + 1) << 24) = ?""")
            .param(ROWS).query((row, number) -> row.getString(1)).list());
    long imports = database.jdbc().sql("select count(*) from journal where key is not null").query(Long.class).single();
    long rows = database.jdbc().sql("select count(*) from figure").query(Long.class).single();
    long lost = acknowledged.stream().filter(key -> !whole.contains(key)).count();
    System.out.printf("diskfull.rounds: %d rounds%n", rounds);
    System.out.printf("diskfull.acknowledged: %d figures%n", acknowledged.size() * (long) ROWS);
    System.out.printf("diskfull.refused_with_reason: %d requests%n", refusedWithReason.get());
    System.out.printf("diskfull.refused_otherwise: %d requests%n", refusedOtherwise.get());
    System.out.printf("diskfull.readable: %d rounds%n", readable);
    System.out.printf("diskfull.lost: %d figures%n", lost * ROWS);
    System.out.printf("diskfull.torn: %d imports%n", imports - whole.size());
    System.out.printf("diskfull.doubled: %d figures%n", rows - imports * ROWS);
    System.out.printf("diskfull.recovered: %d rounds%n", recovered);
}
