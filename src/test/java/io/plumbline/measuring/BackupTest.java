package io.plumbline.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.database.Backup;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On figures, because they hold every kind of column.
class BackupTest {

    @Test
    void what_is_restored_is_what_was_backed_up_bit_for_bit(@TempDir Path temp) throws IOException {
        Path first = temp.resolve("first.zip");
        Path second = temp.resolve("second.zip");
        List<Figure> figures;
        try (MeasuringSandbox sandbox = new MeasuringSandbox()) {
            sandbox.importCsv(
                    "GDP,420100,2022,1.9,万亿元,当期,预计,2023-01-05,", "GDP,420100,2022,18866.43,亿元,当期,初步核算,,",
                    "RD,420106,2022,-0.000012345678901234567890,%,累计,,,", "GDP,420100,2022,,,当期,撤回,,");
            figures = sandbox.figures.listSeries("RD", "420106", Instant.MAX);
            new Backup(sandbox.database).write(first);
        }
        try (Database restored = TestDatabase.fresh()) {
            new Backup(restored).restore(first);
            new Backup(restored).write(second);

            assertThat(contents(second)).isEqualTo(contents(first));
            assertThat(new Figures(restored).listSeries("RD", "420106", Instant.MAX))
                    .isEqualTo(figures);
            assertThat(canBeWrittenTo(restored)).isTrue();
        }
    }

    @Test
    void nothing_is_restored_over_what_is_there(@TempDir Path temp) {
        Path file = temp.resolve("backup.zip");
        try (MeasuringSandbox sandbox = new MeasuringSandbox()) {
            Backup backup = new Backup(sandbox.database);
            backup.write(file);

            assertThatThrownBy(() -> backup.restore(file))
                    .hasMessageContaining("只能恢复到空的数据库")
                    .hasMessageContaining("Maybe name a new folder");
        }
    }

    /// Numbers go on after those that were restored.
    private static boolean canBeWrittenTo(Database database) {
        Units units = new Units(database);
        new Journal(database, Clock.systemUTC()).write(Occasion.of("测试", "", "unit"), write -> {
            units.put(write, OrganisationUnit.of("420107", "青山区", "区", "420100"));
            return "";
        });
        return units.findId("420107").isPresent();
    }

    private static List<String> contents(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(entry -> {
                        try {
                            return entry.getName() + "\n"
                                    + new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
