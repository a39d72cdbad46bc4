package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// The version stands in `pom.xml`; whatever repeats it repeats it rightly.
class VersionTest {

    @Test
    void the_program_and_the_catalogue_entry_name_the_version_of_the_pom() throws IOException {
        String version = Files.readString(Path.of("pom.xml"))
                .replaceFirst("(?s).*?<artifactId>plumbline</artifactId>\\s*<version>([^<]+)</version>.*", "$1");

        assertThat(new CommandLine(new Plumbline()).getCommandSpec().version())
                .anyMatch(line -> line.endsWith(" " + version));
        assertThat(Path.of("publiccode.yml")).content().containsOnlyOnce("softwareVersion: " + version + "\n");
    }
}
