package io.plumbline.scheduling.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.Schedule;
import io.plumbline.scheduling.Scheduler;
import io.plumbline.spreadsheets.WorkbookReader;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 6);
    private static final Path OUTLINE = Path.of("examples", "纲要编制", "纲要编制.csv");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"A1", "A1SS", "A1SS+5", "A1FS-3", "A1SS+60%", "A1FS+10ed", "A1FS<=20", "A1FF<=0"})
    void a_link_is_written_as_it_is_read(String text) {
        assertThat(LinkNotation.parse(text, "B", "")).map(LinkNotation::write).contains(text);
    }

    @ParameterizedTest(name = "{0} -> 行 {1}，{2}")
    @CsvSource(delimiter = '|', textBlock = """
            A,起草,十天,,,  | 2 | 工期
            A,起草,5,Z,,    | 2 | 前置
            A,起草,5,,三月, | 2 | 不早于开工
            ,起草,5,,,      | 2 | 编号
            A,起草,9/5/7,,, | 2 | 工期
            A,起草,99999,,, | 2 | 工期
            A,起草,5,BSS+1000%,, | 2 | 前置
            A,起草,5,,,农历 | 2 | 日历
            """)
    void what_is_not_understood_is_named_by_row_and_column(String line, int row, String column) throws IOException {
        Path file = folder.resolve("计划.csv");
        Files.writeString(file, "编号,工作,工期,前置,不早于开工,日历\n" + line + "\nB,审议,2,,,\n");

        PlanReading reading = PlanFiles.read(file, TODAY);

        assertThat(reading.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.row()).isEqualTo(row);
            assertThat(fault.column()).isEqualTo(column);
        });
        assertThat(reading.plan().activities()).extracting(it -> it.id()).contains("B");
    }

    @Test
    void a_table_in_the_encoding_of_chinese_office_programs_is_read() throws IOException {
        Path file = folder.resolve("旧.csv");
        Files.write(file, "编号,工作,工期\nA,征求意见,5\n".getBytes(Charset.forName("GB18030")));

        assertThat(PlanFiles.read(file, TODAY).plan().activities())
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("征求意见"));
    }

    @Test
    void a_workbook_is_read_like_a_table_of_text() throws IOException {
        Path file = folder.resolve("表.xlsx");
        Schedule schedule = Scheduler.schedule(PlanFiles.read(OUTLINE, TODAY).plan());
        try (OutputStream out = Files.newOutputStream(file)) {
            WorkbookWriter.write(ScheduleSheets.of(schedule), out);
        }

        List<List<String>> rows = WorkbookReader.read(file);

        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("H", "纲要草案起草", "40"));
    }

    @Test
    void what_is_written_as_mspdi_is_read_back_with_the_same_dates() throws IOException {
        Schedule schedule = Scheduler.schedule(PlanFiles.read(OUTLINE, TODAY).plan());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MspdiWriter.write(schedule, out);

        PlanReading back = MspdiReader.read("回读", new ByteArrayInputStream(out.toByteArray()), TODAY);

        assertThat(back.faults()).isEmpty();
        assertThat(back.plan().links())
                .extracting(Link::distance)
                .containsExactlyInAnyOrderElementsOf(
                        schedule.plan().links().stream().map(Link::distance).toList());
        assertThat(Scheduler.schedule(back.plan()).dates())
                .extracting(PlannedDates::earliestStart, PlannedDates::latestStart)
                .containsExactlyElementsOf(schedule.dates().stream()
                        .map(it -> org.assertj.core.groups.Tuple.tuple(it.earliestStart(), it.latestStart()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Project><Tasks><Task><UID>1</UID><Name>&a;</Name></Task></Tasks></Project>",
                "<Project><Tasks><Task><UID>1",
                "<html/>",
                "plain text"
            })
    void a_hostile_or_broken_xml_is_refused(String xml) {
        assertThatThrownBy(() ->
                        MspdiReader.read("坏", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), TODAY))
                .isInstanceOf(IOException.class);
    }

    @Test
    void elements_nested_too_deep_are_refused() {
        String xml = "<Project>" + "<a>".repeat(100) + "</a>".repeat(100) + "</Project>";

        assertThatThrownBy(() ->
                        MspdiReader.read("深", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), TODAY))
                .hasMessageContaining("嵌套过深");
    }

    @Test
    void a_file_of_another_kind_is_refused_by_its_name() throws IOException {
        Path file = Files.writeString(folder.resolve("计划.txt"), "");

        assertThatThrownBy(() -> PlanFiles.read(file, TODAY)).hasMessageContaining(".csv、.xlsx、.xml");
    }

    @Test
    void the_bar_chart_shows_every_activity_and_escapes_names() throws IOException {
        Path file = folder.resolve("图.csv");
        Files.writeString(file, "编号,工作,工期,完成时限\nA,<script>,5,2025-01-31\nM,开工,0,\n");

        String svg =
                GanttChart.draw(Scheduler.schedule(PlanFiles.read(file, TODAY).plan()), TODAY);

        assertThat(svg).contains("&lt;script&gt;", "◆", "▼", "今天 2025-01-06").doesNotContain("<script>");
    }
}
