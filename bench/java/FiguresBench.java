import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.measuring.CrossTable;
import io.plumbline.measuring.CsvFigures;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.publishing.pages.PlanPages;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.server.WebServer;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// 400 indicators of 25 units by month. CPU is that of this process and of every process of its PostgreSQL.
static final int INDICATORS = 400;
static final int UNITS = 25;
static final int ROWS_PER_MONTH = INDICATORS * UNITS;

static final HttpClient CLIENT = HttpClient.newHttpClient();

static Path folder;

void main() throws Exception {
    folder = Files.createTempDirectory("plumbline-bench");
    try (Database database = Database.open(new DatabaseAddress.Embedded(folder))) {
        Journal journal = new Journal(database, Clock.systemUTC());
        define(database, journal);
        FigureImport figureImport = new FigureImport(database, journal);
        importMonths(figureImport, 5, YearMonth.of(2000, 1)); // warm
        importMonths(figureImport, 10, YearMonth.of(2000, 6));
        long[] hundred = importMonths(figureImport, 10, YearMonth.of(2001, 6));
        print("figures.import100k.cpu_s", hundred[1] / 1e9, "s");
        print("figures.import100k.wall_s", hundred[0] / 1e9, "s");
        Figures figures = new Figures(database);
        long asked = System.nanoTime();
        figures.listSeries("I1", "U1", journal.latest());
        print("figures.visible_after_import_ms", (System.nanoTime() - asked) / 1e6, "ms");
        post(database, figures, journal);
        print("figures.import1m.wall_s", importMonths(figureImport, 100, YearMonth.of(2010, 1))[0] / 1e9, "s");
        Instant past = journal.latest();
        importMonths(figureImport, 10, YearMonth.of(2010, 1)); // a revision of the months that are asked for
        ask(figures, "figures.query13k.cpu_ms", journal.latest());
        ask(figures, "figures.query13k_asof.cpu_ms", past);
    }
}

void define(Database database, Journal journal) {
    Units units = new Units(database);
    Indicators indicators = new Indicators(database);
    journal.write(Occasion.of("bench", "", "setup"), write -> {
        IntStream.rangeClosed(1, UNITS)
                .forEach(unit -> units.put(write, OrganisationUnit.of("U" + unit, "U" + unit, "区", "")));
        IntStream.rangeClosed(1, INDICATORS).forEach(indicator -> indicators.define(write, new IndicatorDefinition(
                "I" + indicator, 1, "I" + indicator, "", new Unit("亿元"),
                IndicatorDefinition.Direction.MORE_IS_BETTER)));
        return "";
    });
}

/// 100,000 figures through HTTP, as CSV and as JSON, each after two of the same kind to warm up; the CPU of the sender is
/// counted as well.
void post(Database database, Figures figures, Journal journal) throws Exception {
    try (WebServer server = PlanPages.serve(database, Clock.systemUTC(), LocalDate::now, "bench", 0)) {
        URI address = URI.create("http://localhost:" + server.port() + "/api/v1/figures");
        YearMonth month = YearMonth.of(1900, 1);
        for (String type : List.of("text/csv", "application/json")) {
            long[] last = {};
            for (int round = 0; round < 3; round++, month = month.plusMonths(10)) {
                String csv = csv(10, month);
                last = send(address, type, type.equals("text/csv") ? csv : json(csv));
            }
            String name = type.equals("text/csv") ? "" : "_json";
            print("figures.post100k" + name + ".cpu_s", last[1] / 1e9, "s");
            print("figures.post100k" + name + ".wall_s", last[0] / 1e9, "s");
            long asked = System.nanoTime();
            figures.listSeries("I1", "U1", journal.latest());
            print("figures.visible_after_post" + name + "_ms", (System.nanoTime() - asked) / 1e6, "ms");
        }
    }
}

long[] send(URI address, String type, String body) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address).header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200 || !response.body().replace(" ", "").contains("\"accepted\":100000")) {
        throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return new long[] {System.nanoTime() - wall, cpuNanos() - cpu};
}

String json(String csv) {
    List<String> lines = csv.lines().toList();
    String[] names = lines.getFirst().split(",");
    StringJoiner objects = new StringJoiner(",\n", "[", "]");
    for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",");
        StringJoiner members = new StringJoiner(",", "{", "}");
        for (int column = 0; column < names.length; column++) {
            members.add("\"" + names[column] + "\":\"" + cells[column] + "\"");
        }
        objects.add(members.toString());
    }
    return objects.toString();
}

String csv(int months, YearMonth from) {
    Random random = new Random(1);
    StringBuilder csv = new StringBuilder("indicator,unit,period,value,measure,cumulation,vintage\n");
    for (int row = 0; row < months * ROWS_PER_MONTH; row++) {
        int inMonth = row % ROWS_PER_MONTH;
        csv.append('I').append(inMonth / UNITS + 1).append(",U").append(inMonth % UNITS + 1).append(',')
                .append(from.plusMonths(row / ROWS_PER_MONTH)).append(',').append(random.nextInt(1_000_000) / 100.0)
                .append(",亿元,当期,快报\n");
    }
    return csv.toString();
}

/// Wall and CPU time in nanoseconds, from the text of the CSV to the commit.
long[] importMonths(FigureImport figureImport, int months, YearMonth from) throws IOException {
    String text = csv(months, from);
    long wall = System.nanoTime();
    long cpu = cpuNanos();
    int accepted = figureImport.run(Occasion.of("bench", "", "import"), new CsvFigures(new StringReader(text))).accepted();
    if (accepted != months * ROWS_PER_MONTH) {
        throw new IllegalStateException("accepted " + accepted);
    }
    return new long[] {System.nanoTime() - wall, cpuNanos() - cpu};
}

void ask(Figures figures, String name, Instant knownAt) throws IOException {
    List<String> indicators = IntStream.range(0, 100).mapToObj(place -> "I" + (4 * place + 1)).toList();
    List<String> units = IntStream.rangeClosed(1, 13).mapToObj(unit -> "U" + unit).toList();
    List<ReportingPeriod> periods = IntStream.rangeClosed(1, 10).mapToObj(month -> ReportingPeriod.ofMonth(2010, month)).toList();
    var question = new CrossTable.Question(indicators, units, periods, Cumulation.IN_PERIOD, PriceBasis.NONE, knownAt);
    long cpu = 0;
    for (int round = 0; round < 600; round++) {
        if (round == 400) {
            cpu = cpuNanos();
        }
        if (figures.crossTable(question).size() != 13_000) {
            throw new IllegalStateException("Figures are missing");
        }
    }
    print(name, (cpuNanos() - cpu) / 200 / 1e6, "ms");
}

long cpuNanos() throws IOException {
    long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip());
    ProcessHandle server = ProcessHandle.of(postmaster).orElseThrow();
    return Stream.concat(Stream.of(ProcessHandle.current(), server), server.descendants())
            .mapToLong(process -> process.info().totalCpuDuration().map(time -> time.toNanos()).orElse(0L))
            .sum();
}

void print(String name, double value, String unit) {
    System.out.printf("%s: %.2f %s%n", name, value, unit);
}
