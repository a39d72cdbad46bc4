package io.plumbline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What drives the browser: Debian's chromium, node, and two packages of npm that are fetched into `target/browser`
/// when
/// the first test asks for them.
final class Driver {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path NODE = Path.of("/usr/bin/node");
    private static final Path WANTED = Path.of("src/test/browser");
    private static final Path HERE = Path.of("target/browser").toAbsolutePath();
    private static final Map<Thread, Browser> BROWSERS = new ConcurrentHashMap<>();

    private Driver() {}

    /// What is not installed on this machine, in words; empty where the tests can run.
    static Optional<String> missing() {
        List<String> missing = List.of(CHROMIUM, NODE, Path.of("/usr/bin/npm")).stream()
                .filter(it -> !Files.isExecutable(it))
                .map(Path::toString)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", missing));
    }

    /// The browser of this thread, which lives as long as the tests.
    static Browser browser() {
        return BROWSERS.computeIfAbsent(Thread.currentThread(), thread -> launch());
    }

    private static Browser launch() {
        fetch();
        System.setProperty("playwright.cli.dir", HERE.resolve("driver").toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PATH", System.getenv("PATH"))));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /// The script that checks a page for what keeps people out.
    static String axe() {
        fetch();
        return read(HERE.resolve("node_modules/axe-core/axe.min.js"));
    }

    /// Once for each state of the list of packages.
    private static synchronized void fetch() {
        try {
            Path lock = HERE.resolve("package-lock.json");
            String wanted = read(WANTED.resolve("package-lock.json"));
            if (Files.exists(lock)
                    && Files.exists(HERE.resolve("driver"))
                    && read(lock).equals(wanted)) {
                return;
            }
            Files.createDirectories(HERE);
            for (String name : List.of("package.json", "package-lock.json")) {
                Files.copy(WANTED.resolve(name), HERE.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            install();
            Path driver = Files.createDirectories(HERE.resolve("driver"));
            link(driver.resolve("node"), NODE);
            link(driver.resolve("package"), HERE.resolve("node_modules/playwright-core"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install() throws IOException {
        Path said = HERE.resolve("npm.log");
        Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(HERE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (npm.waitFor() != 0) {
                throw new IOException("npm ci failed: " + read(said));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void link(Path link, Path to) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, to);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
