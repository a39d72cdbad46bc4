import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// From the command to its first page, on an empty folder and again, as a person starts it; and the memory of all its
/// processes (PSS) with the examples loaded and their pages asked for.
static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");
static final HttpClient CLIENT =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

void main() throws Exception {
    Path own = Files.createTempDirectory("plumbline-bench");
    print("start.first_s", seconds("serve", own), "s");
    print("start.again_s", seconds("serve", own), "s");
    Path examples = Files.createTempDirectory("plumbline-bench");
    print("start.demo_first_s", seconds("demo", examples), "s");
    print("start.demo_again_s", seconds("demo", examples), "s");
}

double seconds(String command, Path folder) throws Exception {
    long start = System.nanoTime();
    Process server = new ProcessBuilder(
                    System.getenv("PLUMBLINE_HOME") + "/plumbline", command, "--port", "0", "--database", folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
        String address = address(server);
        ask(address);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (command.equals("demo")) {
            Matcher links = Pattern.compile("href=\"(/[^\"#]*)\"").matcher(ask(address));
            List<String> pages = links.results().map(link -> link.group(1)).distinct().limit(40).toList();
            for (String page : pages) {
                ask(address + page.replace("&amp;", "&"));
            }
            print("start.pss_mb", pssKilobytes(server) / 1024.0, "MB");
        }
        return seconds;
    } finally {
        server.destroy();
        server.waitFor();
    }
}

/// The address that the command prints once it answers.
String address(Process server) throws IOException {
    for (String line; (line = server.inputReader().readLine()) != null; ) {
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
            return found.group();
        }
    }
    throw new IOException("The server ended without an address.");
}

String ask(String address) throws Exception {
    HttpResponse<String> page = CLIENT.send(
            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    if (page.statusCode() >= 400) {
        throw new IOException(page.statusCode() + " " + address);
    }
    return page.body();
}

/// Of the server and everything it started; its PostgreSQL is a child of it or of the launcher.
long pssKilobytes(Process server) throws IOException {
    long sum = 0;
    for (ProcessHandle process : Stream.concat(Stream.of(server.toHandle()), server.descendants()).toList()) {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/smaps_rollup"))) {
            if (line.startsWith("Pss:")) {
                sum += Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
    }
    return sum;
}

void print(String name, double value, String unit) {
    System.out.printf("%s: %.2f %s%n", name, value, unit);
}
