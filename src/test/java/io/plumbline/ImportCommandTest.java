package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// ask, export, import, burden: as they are typed. Today is 25 November 2026.
class ImportCommandTest {

    private final String database = TestDatabase.freshAddress();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void define_what_can_be_asked() {
        try (Database open = Database.open(DatabaseAddress.parse(database))) {
            new Journal(open, Clock.systemUTC()).write(Occasion.of("测试", "准备", "setup"), write -> {
                Units units = new Units(open);
                units.put(write, OrganisationUnit.of("420100", "武汉市", "市", ""));
                units.put(write, OrganisationUnit.of("WATER", "市水务局", "局", ""));
                new Indicators(open)
                        .define(
                                write,
                                new IndicatorDefinition(
                                        "SUPPLY",
                                        1,
                                        "供水量",
                                        "",
                                        new Unit("万立方米"),
                                        IndicatorDefinition.Direction.NEUTRAL));
                return "";
            });
        }
    }

    @Test
    void a_form_goes_out_is_filled_in_by_another_program_and_comes_back() throws IOException {
        assertThat(askForSupply().status()).isZero();
        assertThat(run("ask", "--unit", "420100", "--indicator", "SUPPLY", "--place", "420100")
                        .err())
                .contains("自 2026-09-01 起已由 WATER 填报", "Maybe use the figure that exists");

        assertThat(run("export", folder.resolve("out")).out()).contains("市水务局-填报表-2026-11-25.xlsx  2 行");
        Path form = folder.resolve("out/市水务局-填报表-2026-11-25.xlsx");
        edit(form, "1250.5", "一千二");

        CommandLineRun first = run("import", form, "--who", "李四");
        assertThat(first.status()).isEqualTo(1);
        assertThat(first.out()).contains("收入 1，与已有相同 0，空白 0；台账 写入 0，不变 0；退回 1");
        Path returned = folder.resolve("out/市水务局-填报表-2026-11-25-退回.xlsx");
        assertThat(first.err()).contains(returned.toString());

        assertThat(run("import", form).out()).contains("收入 1").contains("回执 " + receiptOf(first));
        assertThat(run("import", form, "--again").out())
                .contains("收入 0，与已有相同 1")
                .contains("退回 1");
        edit(returned, "1200");
        assertThat(run("import", returned).status()).isZero();
    }

    @Test
    void tables_csv_and_json_are_taken_and_what_is_wrong_comes_back() throws IOException {
        String csv = "指标,单位,报告期,数值\nSUPPLY,420100,2026-01,1\nSUPPLY,420100,2026-02,二\nNONE,420100,2026-02,2\n";
        Path file = Files.write(folder.resolve("数据.csv"), csv.getBytes(Charset.forName("GB18030")));
        Path json = Files.writeString(
                folder.resolve("数据.json"),
                "[{\"indicator\":\"SUPPLY\",\"unit\":\"420100\",\"period\":\"2026-03\",\"value\":3}]");

        CommandLineRun run = run("import", file, json);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("数据.csv 回执 2：收入 1，退回 2", "数据.json 回执 3：收入 1，退回 0");
        Path returned = folder.resolve("数据-退回.xlsx");
        edit(returned, 3, "2", "2");
        assertThat(run("import", returned).out()).contains("收入 1，退回 1");
        assertThat(run("import", folder.resolve("数据.doc")).err()).contains("没有这个文件 · no such file");
    }

    @Test
    void the_burden_is_counted_and_a_needless_field_is_named() throws IOException {
        askForSupply();
        Path csv = Files.writeString(
                folder.resolve("a.csv"),
                "indicator,unit,period,value,source\nSUPPLY,420100,2025,1,市统计局《公报》2026-03-01\n");
        run("import", csv);

        CommandLineRun run = run("burden", "--quarters", "5");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("市水务局 +1 +12 +0 +0 +0 +0 +1 +↑ \\+1")
                .contains("合计 1 个单位，1 项，一年 12 次", "可以不再要 · needless: WATER", "已公布：市统计局《公报》2026-03-01");
    }

    private CommandLineRun askForSupply() {
        return run("ask", "--unit", "WATER", "--indicator", "SUPPLY", "--place", "420100", "--from", "2026-09-01");
    }

    private static String receiptOf(CommandLineRun run) {
        return run.out().replaceAll("(?s).*?回执 (\\d+).*", "$1");
    }

    private static void edit(Path form, String... values) throws IOException {
        edit(form, 7, values);
    }

    /// Writes into the column of the first sheet, from the first row of data on.
    private static void edit(Path form, int column, String... values) throws IOException {
        byte[] bytes = Files.readAllBytes(form);
        try (InputStream in = new ByteArrayInputStream(bytes);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(form)) {
            for (int row = 0; row < values.length; row++) {
                workbook.getSheetAt(0).getRow(3 + row).getCell(column).setCellValue(values[row]);
            }
            workbook.write(out);
        }
    }

    private CommandLineRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--database", database));
        return CommandLineRun.inPipe(all.toArray());
    }
}
