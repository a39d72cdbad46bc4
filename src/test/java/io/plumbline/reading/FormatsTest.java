package io.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Commitment;
import io.plumbline.reading.documents.DocumentIndex;
import io.plumbline.reading.documents.DocumentOpener;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One plan of our own, written as DOCX and exported to the other formats by an office program.
class FormatsTest {

    private static final Path FOLDER = Path.of("src/test/resources/documents");

    @ParameterizedTest
    @ValueSource(strings = {"doc", "pdf", "html"})
    void the_same_plan_gives_the_same_items_in_every_format(String format) {
        assertThat(items(format)).isEqualTo(items("docx")).hasSizeGreaterThan(8);
    }

    @Test
    void its_tables_are_read_cell_by_cell() {
        assertThat(items("docx"))
                .anySatisfy(item -> assertThat(item).contains("有效发明专利", "2000", "件", "1200"))
                .anySatisfy(item -> assertThat(item).contains("森林覆盖率", "57", "BINDING"))
                .anySatisfy(item -> assertThat(item).contains("完善", "山洪预警平台", "市应急局", "2027-06-30"));
    }

    private static List<String> items(String format) {
        Reading reading = new Reader()
                .read(new DocumentOpener(Optional.empty(), DocumentIndex.EMPTY, Clock.systemUTC())
                        .open(FOLDER.resolve("青山市规划." + format))
                        .document());
        return reading.findings().stream().map(FormatsTest::describe).toList();
    }

    /// All but the places, which differ from format to format.
    private static String describe(Finding finding) {
        String quote = finding.citation().quote().replaceAll("\\s", "");
        if (finding instanceof Finding.Proposal proposal && proposal.commitment() instanceof Commitment.Target target) {
            return quote
                    + target.metric()
                    + target.goalpost()
                    + target.baseline()
                    + target.deadline()
                    + target.binding();
        }
        if (finding instanceof Finding.Proposal proposal && proposal.commitment() instanceof Commitment.Task task) {
            return quote + task.action() + task.object() + task.deadline() + task.responsibility();
        }
        return quote + finding.grounds();
    }
}
