package io.plumbline.measuring.asking;

import static io.plumbline.measuring.asking.AskingSandbox.SUPPLY;
import static io.plumbline.measuring.asking.AskingSandbox.TODAY;
import static io.plumbline.measuring.asking.AskingSandbox.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.plumbline.basics.Quantity;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.Vintage;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.Occasion;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.FormSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a unit is asked goes out as a workbook and comes back.
class FormImportTest {

    private static final Subject LEAK_TO_DATE =
            new Subject.OfFigure("LEAK", "420106", Cumulation.TO_DATE, PriceBasis.NONE);
    private static final Subject PLANTS = new Subject.OfLedger("PLANTS", List.of("规模"));

    private final AskingSandbox sandbox = new AskingSandbox();

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_form_holds_exactly_what_is_asked_with_what_was_said_last() {
        sandbox.ask(monthly(SUPPLY).withNotes("不含二次供水"));
        sandbox.ask(Ask.of("STATS", Subject.OfFigure.of("SUPPLY", "420106"), Every.MONTH, TODAY.minusYears(1)));
        sandbox.importCsv(
                "SUPPLY,420100,2026-03,11,,",
                "SUPPLY,420100,2026-04,12.5,快报,市水务局《月报》",
                "SUPPLY,420100,2026-06,13,快报,市水务局《月报》");

        List<FormSheet> form = sandbox.form();

        assertThat(form)
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.title()).isEqualTo("市水务局填报表（2026-07-05）"));
        assertThat(form.getFirst().rows().stream().map(FormImportTest::texts))
                .extracting(
                        row -> row.get(1) + " " + row.get(3) + " " + row.get(6) + " " + row.get(7) + " " + row.get(10))
                .containsExactly(
                        "供水量 2026-01   不含二次供水",
                        "供水量 2026-02   不含二次供水",
                        "供水量 2026-05 12.5（2026-04）  不含二次供水",
                        "供水量 2026-06 12.5（2026-04） 13 不含二次供水");
        assertThat(sandbox.forms.listUnits(TODAY, sandbox.journal.latest())).containsExactly("STATS", "WATER");
    }

    @Test
    void good_rows_go_in_and_bad_ones_come_back_and_go_in_once_they_are_right() throws IOException {
        sandbox.ask(Ask.of("WATER", SUPPLY, Every.MONTH, LocalDate.of(2026, 4, 1)));
        Map<String, List<List<String>>> workbook = AskingSandbox.file(sandbox.form(), folder);
        fill(workbook, 0, "1,234.5", "快报");
        fill(workbook, 1, "约三万", "快报");
        fill(workbook, 2, "8", "估的");

        FormReceipt receipt = sandbox.take(workbook);

        assertThat(receipt.counts()).isEqualTo(new FormReceipt.Counts(1, 0, 0, 0, 0, 2));
        List<List<FormSheet.Field>> rows = receipt.returned().getFirst().rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(FigureForm.VALUE).wrong()).contains("数值应为十进制数");
        assertThat(rows.get(0).get(FigureForm.VINTAGE).wrong()).isEmpty();
        assertThat(rows.get(1).get(FigureForm.VINTAGE).wrong()).contains("不认识的用语");
        assertThat(texts(rows.get(1)).get(FigureForm.REASON)).contains("估的");

        Map<String, List<List<String>>> corrected = AskingSandbox.file(receipt.returned(), folder);
        fill(corrected, 0, "30000", "快报");
        fill(corrected, 1, "8", "");

        assertThat(sandbox.take(corrected).counts()).isEqualTo(new FormReceipt.Counts(2, 0, 0, 0, 0, 0));
        assertThat(series())
                .extracting(figure -> figure.cell().period().code() + " "
                        + figure.findQuantity().orElseThrow() + " "
                        + figure.vintage().label() + " " + figure.source().issuer())
                .containsExactly("2026-04 1234.5万立方米 快报 市水务局", "2026-05 30000万立方米 快报 市水务局", "2026-06 8万立方米 未注明 市水务局");
    }

    @Test
    void a_percentage_that_excel_keeps_as_a_fraction_is_a_percentage() throws IOException {
        sandbox.ask(Ask.of("WATER", Subject.OfFigure.of("LEAK", "420100"), Every.MONTH, LocalDate.of(2026, 6, 1)));
        sandbox.ask(Ask.of("WATER", SUPPLY, Every.MONTH, LocalDate.of(2026, 6, 1)));
        Map<String, List<List<String>>> workbook = AskingSandbox.file(sandbox.form(), folder);
        fill(workbook, 0, "8.5%", "");
        fill(workbook, 1, "8.5%", "");

        assertThat(sandbox.take(workbook).counts()).isEqualTo(new FormReceipt.Counts(1, 0, 0, 0, 0, 1));
        assertThat(sandbox.figures
                        .listSeries("LEAK", "420100", sandbox.journal.latest())
                        .getFirst()
                        .findQuantity())
                .contains(Quantity.of("8.5", "%"));
    }

    @Test
    void what_was_not_asked_is_not_taken_and_a_form_without_its_key_is_refused() throws IOException {
        sandbox.ask(monthly(SUPPLY));
        Map<String, List<List<String>>> workbook = AskingSandbox.file(sandbox.form(), folder);
        row(workbook, 0).set(0, row(workbook, 0).get(0).replace("SUPPLY", "LEAK"));
        fill(workbook, 0, "1", "");
        row(workbook, 1).set(0, "?");
        fill(workbook, 1, "1", "");

        FormReceipt receipt = sandbox.take(workbook);

        assertThat(receipt.counts().refused()).isEqualTo(2);
        assertThat(receipt.counts().blank()).isEqualTo(4);
        assertThat(texts(receipt.returned().getFirst().rows().getFirst()).get(FigureForm.REASON))
                .startsWith("没有向本单位要这一项");
        assertThatThrownBy(() -> sandbox.take(Map.of("填报", List.of(List.of("指标", "数值")))))
                .hasMessageContaining("Maybe columns were deleted; export the form anew");
    }

    @Test
    void a_retry_answers_the_first_receipt_and_writes_nothing() throws IOException {
        sandbox.ask(monthly(SUPPLY));
        Map<String, List<List<String>>> workbook = AskingSandbox.file(sandbox.form(), folder);
        fill(workbook, 0, "7", "");
        Occasion once = Occasion.of("李四", "月报", "import-form").withKey("file:1");

        FormReceipt first = sandbox.formImport.run(once, workbook);
        FormReceipt second = sandbox.formImport.run(once, workbook);

        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(second.counts()).isEqualTo(first.counts());
        assertThat(series()).hasSize(1);
    }

    /// Whatever figures are known, the workbook says just them: taken in where they are known it changes nothing, taken
    /// in where they are not known the same figures are known.
    @Test
    void export_equals_import() throws IOException {
        Random random = new Random(20260705);
        for (int round = 0; round < 12; round++) {
            try (AskingSandbox here = new AskingSandbox();
                    AskingSandbox there = new AskingSandbox()) {
                for (AskingSandbox each : List.of(here, there)) {
                    each.ask(Ask.of("WATER", SUPPLY, Every.MONTH, LocalDate.of(2026, 6, 1)));
                    each.ask(Ask.of("WATER", LEAK_TO_DATE, Every.QUARTER, LocalDate.of(2026, 4, 1)));
                    each.ask(Ask.of("WATER", PLANTS, Every.QUARTER, LocalDate.of(2026, 1, 1)));
                }
                here.importCsv("SUPPLY,420100,2026-06,%s,%s,市水务局《证》".formatted(number(random), vintage(random)));
                here.importCsv("LEAK,420106,2026-Q2,%s,%s,,累计".formatted(number(random), vintage(random)));
                for (int plant = random.nextInt(4); plant > 0; plant--) {
                    here.plant("水厂" + plant, List.of("立项", "开工", "建成").get(random.nextInt(3)));
                }
                Map<String, List<List<String>>> workbook = AskingSandbox.file(here.form(), folder);

                FormReceipt.Counts again = here.take(workbook).counts();
                FormReceipt.Counts fresh = there.take(workbook).counts();

                assertThat(again.figures() + again.members() + again.refused()).isZero();
                assertThat(fresh.refused()).isZero();
                assertThat(said(there)).isEqualTo(said(here)).isNotEmpty();
                assertThat(AskingSandbox.file(there.form(), folder)).isEqualTo(workbook);
            }
        }
    }

    @Test
    void a_unit_moves_its_members_and_adds_new_ones() throws IOException {
        sandbox.plant("一水厂", "立项");
        sandbox.ask(monthly(PLANTS));
        Map<String, List<List<String>>> workbook = AskingSandbox.file(sandbox.form(), folder);
        List<List<String>> sheet = workbook.getOrDefault("台账-PLANTS", List.of());
        set(sheet, 0, "当前阶段", "开工");
        set(sheet, 0, "进入时间", "2026-06-20");
        set(sheet, 1, "名称", "二水厂");
        set(sheet, 1, "当前阶段", "立项");
        set(sheet, 1, "金额（亿元）", "2.5");
        set(sheet, 1, "规模", "日产30万吨");
        set(sheet, 2, "当前阶段", "立项");

        FormReceipt receipt = sandbox.take(workbook);

        assertThat(receipt.counts()).isEqualTo(new FormReceipt.Counts(0, 0, 0, 2, 0, 1));
        assertThat(texts(receipt.returned().getFirst().rows().getFirst()).getLast())
                .startsWith("缺名称");
        assertThat(sandbox.ledgers.listMembers(sandbox.projects.id(), sandbox.journal.latest()))
                .extracting(member -> member.name() + member.unit() + member.columns())
                .containsExactly("一水厂市水务局{}", "二水厂WATER{规模=日产30万吨}");
        assertThat(sandbox.ledgers.listEntries(sandbox.projects.id(), sandbox.journal.latest()))
                .extracting(StageEntry::stage, StageEntry::on)
                .containsExactly(
                        tuple("立项", LocalDate.of(2026, 1, 1)),
                        tuple("开工", LocalDate.of(2026, 6, 20)),
                        tuple("立项", TODAY));
        assertThat(sandbox.take(workbook).counts().sameMembers()).isEqualTo(2);
    }

    private List<Figure> series() {
        return sandbox.figures.listSeries("SUPPLY", "420100", sandbox.journal.latest());
    }

    /// What is known, without numbers of rows and times of recording.
    private static List<String> said(AskingSandbox sandbox) {
        List<String> said = new ArrayList<>();
        for (Subject.OfFigure asked : List.of((Subject.OfFigure) SUPPLY, (Subject.OfFigure) LEAK_TO_DATE)) {
            for (Figure figure :
                    sandbox.figures.listSeries(asked.indicator(), asked.place(), sandbox.journal.latest())) {
                said.add(figure.cell() + " " + figure.value() + " " + figure.vintage());
            }
        }
        sandbox.ledgers
                .listMembers(sandbox.projects.id(), sandbox.journal.latest())
                .forEach(member -> said.add(member.name() + member.unit() + member.place()));
        sandbox.ledgers
                .listEntries(sandbox.projects.id(), sandbox.journal.latest())
                .forEach(entry -> said.add(entry.stage() + entry.on()));
        return said;
    }

    private static String number(Random random) {
        return new BigDecimal(random.nextLong(999_999_999_999_999L) - 400_000_000_000_000L)
                .movePointLeft(random.nextInt(10))
                .toPlainString();
    }

    private static String vintage(Random random) {
        Vintage[] all = Vintage.values();
        return all[random.nextInt(all.length)].label();
    }

    private static void fill(Map<String, List<List<String>>> workbook, int row, String value, String vintage) {
        row(workbook, row).set(FigureForm.VALUE, value);
        row(workbook, row).set(FigureForm.VINTAGE, vintage);
    }

    private static List<String> row(Map<String, List<List<String>>> workbook, int row) {
        return workbook.getOrDefault("填报", List.of()).get(3 + row);
    }

    private static void set(List<List<String>> sheet, int row, String heading, String value) {
        sheet.get(3 + row).set(sheet.get(2).indexOf(heading), value);
    }

    private static List<String> texts(List<FormSheet.Field> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> switch (row.get(column).content()) {
                    case Cell.Text text -> text.text();
                    case Cell.Amount amount -> amount.value().toPlainString();
                })
                .toList();
    }
}
