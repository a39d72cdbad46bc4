package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The glossary names classes that exist, and each word once.
class GlossaryTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| (?:`([^|`]+)`|—) \\| [^|]+ \\|$");

    private static final Set<String> PRODUCT = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("io.plumbline").stream()
                    .map(GlossaryTest::nameWithoutPackage)
                    .collect(Collectors.toSet());

    @Test
    void each_class_named_exists() throws IOException {
        assertThat(column(3)).hasSizeGreaterThan(40).isSubsetOf(PRODUCT);
    }

    @Test
    void each_word_stands_once() throws IOException {
        assertThat(column(1)).hasSizeGreaterThan(80).doesNotHaveDuplicates();
        assertThat(column(2)).doesNotHaveDuplicates();
    }

    private static List<String> column(int number) throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/glossary.md")))
                .results()
                .filter(row -> row.group(number) != null)
                .map(row -> row.group(number))
                .toList();
    }

    /// `Commitment.Target` for the class nested in `Commitment`.
    private static String nameWithoutPackage(JavaClass javaClass) {
        String name = javaClass.getName();
        return name.substring(javaClass.getPackageName().length() + 1).replace('$', '.');
    }
}
