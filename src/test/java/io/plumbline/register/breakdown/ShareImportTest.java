package io.plumbline.register.breakdown;

import static io.plumbline.register.breakdown.BreakdownSandbox.billion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Goalpost;
import io.plumbline.register.Occasion;
import io.plumbline.register.Registered;
import io.plumbline.spreadsheets.TableFile;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was written as 分解表 is taken in again.
class ShareImportTest {

    private static final List<String> HEADINGS = List.of("承诺编号", "报告期", "地区", "责任单位", "分解值", "计量单位", "基期年", "承接编号");

    private final BreakdownSandbox sandbox = new BreakdownSandbox();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void what_was_exported_changes_nothing_and_what_was_edited_only_itself(@TempDir Path folder) throws IOException {
        Registered whole = sandbox.add(new Goalpost.AtLeast(billion("100")));
        sandbox.put(
                Share.ofYear(whole.id(), 2030, billion("60.5")).inPlace("武昌区").from(2025),
                Share.ofYear(whole.id(), 2030, billion("40")).inPlace("江岸区").ofUnit("市发改委"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WorkbookWriter.write(
                BreakdownSheets.of("方案", sandbox.breakdowns.list(sandbox.plan, sandbox.journal.latest())), bytes);
        Path file = Files.write(folder.resolve("分解表.xlsx"), bytes.toByteArray());
        List<List<String>> rows = new ArrayList<>(TableFile.read(file, BreakdownSheets.DETAILS));

        ShareImport.ShareReceipt same = take(rows);
        List<String> edited = new ArrayList<>(rows.getLast());
        edited.set(4, "");
        rows.set(rows.size() - 1, edited);
        ShareImport.ShareReceipt givenBack = take(rows);

        assertThat(same.written()).isZero();
        assertThat(same.same()).isEqualTo(2);
        assertThat(givenBack.written()).isEqualTo(1);
        assertThat(sandbox.shares.list(sandbox.plan, sandbox.journal.latest())).hasSize(1);
    }

    @Test
    void good_rows_stand_and_bad_ones_come_back() {
        Registered whole = sandbox.add(new Goalpost.AtLeast(billion("100")));
        String id = "" + whole.id();
        ShareImport.ShareReceipt receipt = take(List.of(
                List.of("某表"),
                HEADINGS,
                List.of(id, "2030", "武昌区", "", "60", "亿元", "2025", ""),
                List.of(id, "2030", "江岸区", "", "四十", "亿元", "", ""),
                List.of(id, "三月", "江岸区", "", "40", "亿元", "", ""),
                List.of("999999", "2030", "江岸区", "", "40", "亿元", "", ""),
                List.of(id, "2030", "江岸区", "", "40", "人", "", ""),
                List.of("", "2030", "江岸区", "", "40", "亿元", "", "")));

        assertThat(receipt.written()).isEqualTo(1);
        assertThat(receipt.refused())
                .extracting(row ->
                        row.row() + " " + row.message().lines().findFirst().orElse(""))
                .containsExactly(
                        "4 分解值应为数 · the value must be a number: 四十",
                        "5 Not the code of a period: 三月.",
                        "6 登记册里没有编号为 999999 的承诺事项",
                        "7 分解值 40人 与目标 100亿元 不能折算",
                        "8 缺承诺编号 · the number of the commitment is missing");
        assertThatThrownBy(() -> take(List.of(List.of("指标", "数值"))))
                .hasMessageContaining("Maybe export the breakdown first");
    }

    private ShareImport.ShareReceipt take(List<List<String>> rows) {
        return new ShareImport(sandbox.database, sandbox.journal)
                .run(Occasion.of("张三", "分解", "import-breakdown"), sandbox.plan, rows);
    }
}
