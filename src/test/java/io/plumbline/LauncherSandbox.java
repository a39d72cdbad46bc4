package io.plumbline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A copy of the script `plumbline` in a project whose Maven wrapper and JDKs are short scripts that tell what they
/// were
/// called with. Nothing of this machine's JDKs is seen.
final class LauncherSandbox {

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *AOTMode*) exit 1 ;; esac
            echo "java ${0%/bin/java}"
            echo "folder $(pwd -P)"
            echo "locale ${LC_ALL-}"
            while [ $# -gt 0 ]; do
                [ "$1" != io.plumbline.Plumbline ] || break
                echo "option $1"
                shift
            done
            shift
            for argument in "$@"; do echo "argument $argument"; done
            exit 42
            """;

    private static final String MAVEN_WRAPPER = """
            #!/bin/sh
            echo built >>builds
            for argument in "$@"; do
                case $argument in -Dquick.folder=*) folder=target/${argument#*=} ;; esac
            done
            COMMANDS
            touch "$folder/plumbline.jar"
            """;

    /// All that the launcher may use besides the shell: no `java` stands beside them.
    private static final List<String> TOOLS = List.of(
            "cat",
            "date",
            "find",
            "head",
            "locale",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "seq",
            "sleep",
            "tail",
            "touch");

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    LauncherSandbox(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toRealPath();
        Files.createDirectories(project().resolve("src/main/java"));
        Files.createDirectories(elsewhere());
        Files.createDirectories(folder.resolve("bin"));
        Files.createDirectories(folder.resolve("jdks"));
        Files.copy(Path.of("plumbline"), launcher());
        Files.writeString(project().resolve("pom.xml"), "<project/>");
        Files.writeString(project().resolve("src/main/java/A.java"), "class A {}");
        buildWith("");
        for (String tool : TOOLS) {
            script(folder.resolve("bin").resolve(tool), "#!/bin/sh\nexec " + whereIs(tool) + " \"$@\"\n");
        }
        environment.put("PATH", folder.resolve("bin").toString());
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("PLUMBLINE_JDK_FOLDERS", folder.resolve("nowhere") + ":" + folder.resolve("jdks"));
    }

    Path project() {
        return folder.resolve("the project");
    }

    Path launcher() {
        return project().resolve("plumbline");
    }

    Path elsewhere() {
        return folder.resolve("elsewhere");
    }

    void set(String variable, Object value) {
        environment.put(variable, value.toString());
    }

    Path addJdk(String name, String version) throws IOException {
        Path home = folder.resolve("jdks").resolve(name).normalize();
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"" + version + "\"\nOS_NAME=\"B\"\n");
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    void linkOnPath(Path java) throws IOException {
        Files.createSymbolicLink(folder.resolve("bin/java"), java);
    }

    void buildWith(String commands) throws IOException {
        script(project().resolve("mvnw"), MAVEN_WRAPPER.replace("COMMANDS", commands));
    }

    int builds() throws IOException {
        return Files.readAllLines(project().resolve("builds")).size();
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(launcher(), arguments);
    }

    Outcome run(Path launcher, String... arguments) throws IOException, InterruptedException {
        return runAs(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
    }

    Outcome runAs(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(elsewhere().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process = builder.redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        List<String> output = new ArrayList<>();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(output::add);
        }
        return new Outcome(process.waitFor(), output, Files.readString(errors));
    }

    Outcome runUnchecked() {
        try {
            return run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path whereIs(String tool) {
        return Stream.of("/bin", "/usr/bin")
                .map(bin -> Path.of(bin, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + tool + " in /bin or /usr/bin."));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// What the launcher did: the stand-in for java prints what it was called with.
    record Outcome(int status, List<String> output, String errors) {

        Path java() {
            return Path.of(after("java ").getFirst());
        }

        Path folder() {
            return Path.of(after("folder ").getFirst());
        }

        String locale() {
            return after("locale ").getFirst();
        }

        List<String> jvmOptions() {
            return after("option ");
        }

        List<String> arguments() {
            return after("argument ");
        }

        private List<String> after(String word) {
            return output.stream()
                    .filter(line -> line.startsWith(word))
                    .map(line -> line.substring(word.length()))
                    .toList();
        }
    }
}
