package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What compiled classes do not show: the sources as they are read, and the documents that speak of them.
class SourceFilesTest {

    private static final Path PRODUCT = Path.of("src/main/java/io/plumbline");

    private static final Pattern CATCH_ALL =
            Pattern.compile("catch\\s*\\((?:[^)]*\\W)?(?:Exception|RuntimeException|Throwable|Error)\\b[^)]*\\)");

    private static final Pattern NAMED_FILE = Pattern.compile("`([^`\\s*…]*(?:/[^`\\s*…]*|\\.java))`");

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(sources(PRODUCT))
                .isNotEmpty()
                .allSatisfy((file, text) ->
                        assertThat(text.lines().count()).as(file.toString()).isLessThanOrEqualTo(400));
    }

    @Test
    void every_package_says_what_it_is() {
        assertThat(sources(PRODUCT).keySet().stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .startsWith("/// "));
    }

    /// Parsers of others may throw anything; one class stands around them, its name ends with `Guard`.
    @Test
    void exceptions_are_caught_by_their_own_type_except_in_one_guard() {
        List<Path> guards = sources(PRODUCT).entrySet().stream()
                .filter(source -> catchesAll(source.getValue()))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(guards)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(file -> file.toString().endsWith("Guard.java"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "} catch (Exception e) {",
                "} catch (final RuntimeException e) {",
                "} catch (IOException | java.lang.Throwable\n e) {",
                "} catch (Exception | AssertionError e) {"
            })
    void a_catch_all_is_recognised(String code) {
        assertThat(catchesAll(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"} catch (IOException e) {", "} catch (ParseException | StackOverflowError _) {", "// Exception"
            })
    void a_catch_of_a_named_type_is_not_a_catch_all(String code) {
        assertThat(catchesAll(code)).isFalse();
    }

    @Test
    void every_file_named_in_the_architecture_exists() throws IOException {
        List<String> named = filesNamedIn(Files.readString(Path.of("ARCHITECTURE.md")));

        assertThat(named).hasSizeGreaterThan(5).allMatch(SourceFilesTest::exists);
    }

    @Test
    void a_file_that_is_gone_is_noticed() {
        List<String> named = filesNamedIn(
                "Start with `Plumbline.java`, then `basics/Quantity.java`, `src/main/java/`, `reading/`; run `./plumbline"
                        + " read a/b`. `Gone.java` is `gone/`, as `record Quantity`.");

        assertThat(named)
                .containsExactly(
                        "Plumbline.java", "basics/Quantity.java", "src/main/java/", "reading/", "Gone.java", "gone/");
        assertThat(named.stream().filter(SourceFilesTest::exists)).hasSize(4);
    }

    private static boolean catchesAll(String code) {
        return CATCH_ALL.matcher(code).find();
    }

    /// In backticks: anything with a slash, and Java files.
    private static List<String> filesNamedIn(String page) {
        return NAMED_FILE.matcher(page).results().map(match -> match.group(1)).toList();
    }

    /// From the root of the project, or from the package of the product, or a Java file of any folder.
    private static boolean exists(String name) {
        if (Files.exists(Path.of(name)) || Files.exists(PRODUCT.resolve(name))) {
            return true;
        }
        return !name.contains("/") && sources(Path.of("src")).keySet().stream().anyMatch(file -> file.endsWith(name));
    }

    private static Map<Path, String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, String> sources = new TreeMap<>();
            for (Path file : (Iterable<Path>) files.filter(it -> it.toString().endsWith(".java"))::iterator) {
                sources.put(file, Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
