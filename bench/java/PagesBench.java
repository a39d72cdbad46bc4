import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.publishing.pages.PlanPages;
import io.plumbline.register.Commitments;
import io.plumbline.server.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Twenty users at the pages of a plan of 10,000 commitments, 200 units and 1,200,000 figures: each asks for a page,
/// gets all of it, compressed as browsers ask, and asks for the next at once. Users and server share the machine. The
/// first argument gives another number of users.
static final int PAGES = 2000;

static int users = 20;

static String address;
static long plan;

/// One page that a user got.
record Visit(String page, double millis) {}

void main(String... arguments) throws Exception {
    users = arguments.length > 0 ? Integer.parseInt(arguments[0]) : users;
    Path folder = Files.createTempDirectory("plumbline-bench");
    try (Database database = Database.open(new DatabaseAddress.Embedded(folder))) {
        BigPlan big = new BigPlan(database);
        plan = big.fill(10_000);
        big.fillFigures();
        System.err.println("loaded");
        try (WebServer server = PlanPages.serve(database, big.clock, () -> BigPlan.DAY, "bench", 0)) {
            new Commitments(database).list(plan, big.journal.latest()).forEach(it -> commitments.add(it.id()));
            address = "http://localhost:" + server.port();
            walk(PAGES / users);
            List<Visit> visits = walk(PAGES / users);
            report(visits);
            System.out.printf("pages.kb_first_visit: %.0f kB%n", firstVisit() / 1000.0);
        }
    }
}

List<Visit> walk(int pages) throws Exception {
    List<Callable<List<Visit>>> asking = new ArrayList<>();
    for (int user = 0; user < users; user++) {
        Random random = new Random(user);
        asking.add(() -> {
            List<Visit> visits = new ArrayList<>();
            try (HttpClient client = HttpClient.newHttpClient()) {
                for (int i = 0; i < pages; i++) {
                    visits.add(visit(client, random));
                }
            }
            return visits;
        });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(users)) {
        List<Visit> all = new ArrayList<>();
        for (Future<List<Visit>> user : threads.invokeAll(asking)) {
            all.addAll(user.get());
        }
        return all;
    }
}

Visit visit(HttpClient client, Random random) throws Exception {
    String page = List.of("cockpit", "register", "search", "late", "commitment", "owner", "owners", "indicators", "indicator", "changes")
            .get(random.nextInt(10));
    String path = switch (page) {
        case "cockpit" -> "";
        case "register" -> "/commitments?page=" + (1 + random.nextInt(50));
        case "search" -> "/commitments?q=" + encoded("水厂" + random.nextInt(1000));
        case "late" -> "/commitments?state=LATE&order=DEADLINE";
        case "commitment" -> "/commitments/" + commitments.get(random.nextInt(commitments.size()));
        case "owner" -> "/owner?name=" + encoded("第" + random.nextInt(200) + "局");
        case "owners" -> "/owners";
        case "indicators" -> "/indicators";
        case "indicator" -> "/indicators/J%d?place=U%d".formatted(random.nextInt(50), random.nextInt(200));
        default -> "/changes?since=2026-04-01";
    };
    long start = System.nanoTime();
    get(client, "/plans/" + plan + path);
    return new Visit(page, (System.nanoTime() - start) / 1e6);
}

static final List<Long> commitments = new ArrayList<>();

byte[] get(HttpClient client, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Encoding", "gzip").build();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
    return answer.body();
}

void report(List<Visit> visits) {
    double[] sorted = visits.stream().mapToDouble(Visit::millis).sorted().toArray();
    System.out.printf("pages.p95_ms: %.0f ms%n", sorted[(int) (sorted.length * 0.95)]);
    System.out.printf("pages.median_ms: %.0f ms%n", sorted[sorted.length / 2]);
    Map<String, List<Double>> kinds = new TreeMap<>();
    visits.forEach(visit -> kinds.computeIfAbsent(visit.page(), key -> new ArrayList<>()).add(visit.millis()));
    Map<String, Double> p95 = new TreeMap<>();
    kinds.forEach((page, times) -> {
        times.sort(Comparator.naturalOrder());
        p95.put(page, times.get((int) (times.size() * 0.95)));
    });
    String slowest = p95.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    System.out.printf("pages.slowest: %.0f ms %s%n", p95.get(slowest), slowest);
    System.err.println(p95);
}

/// Bytes over the wire of the cockpit, of one commitment with its chart, and of all that both load.
long firstVisit() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
        long bytes = 0;
        TreeMap<String, Boolean> assets = new TreeMap<>();
        for (String path : List.of("/plans/" + plan, "/plans/" + plan + "/commitments/" + commitments.getFirst())) {
            bytes += get(client, path).length;
            HttpRequest plain = HttpRequest.newBuilder(URI.create(address + path)).build();
            String page = client.send(plain, HttpResponse.BodyHandlers.ofString()).body();
            Matcher asset = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(page);
            while (asset.find()) {
                assets.put(asset.group(1), true);
            }
        }
        for (String asset : assets.keySet()) {
            bytes += get(client, asset).length;
        }
        return bytes;
    }
}

static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
}
