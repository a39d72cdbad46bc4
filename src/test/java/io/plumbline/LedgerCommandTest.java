package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.database.TestDatabase;
import io.plumbline.spreadsheets.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An office's own table goes in, counts come out.
class LedgerCommandTest {

    private static final String TABLE = """
            江城重点项目台账,,,,
            项目名称,建设地点,当前阶段,进入时间,总投资（亿元）
            甲大桥,武昌区,开工,2026-03-01,12
            乙学校,江岸区,签约,2026-04-01,3
            丙医院,江岸区,开业,2026-04-01,5
            合计,,,,20
            """;

    private final String database = TestDatabase.freshAddress();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void columns_are_confirmed_once_then_rows_are_taken_and_bad_ones_returned() throws IOException {
        Path file = Files.writeString(folder.resolve("台账.csv"), TABLE);

        CommandLineRun asked = run("import", file, "--into", "P", "--name", "项目台账", "--stages", "签约,开工,竣工");
        assertThat(asked.status()).isEqualTo(3);
        assertThat(asked.out()).contains("总投资（亿元） → 金额：亿元（AMOUNT:亿元）", "建设地点 → 地点（PLACE）");
        assertThat(run().out()).isEmpty();

        CommandLineRun taken =
                run("import", file, "--into", "P", "--name", "项目台账", "--stages", "签约,开工,竣工", "--confirm");
        assertThat(taken.status()).isEqualTo(1);
        assertThat(taken.out()).contains("新增 2，更新 0，不变 0；阶段记录 新增 2", "no member: 第 6 行");
        assertThat(taken.err()).contains("第 5 行 当前阶段：台账没有这一阶段 · the ledger has no such stage: 开业");

        Path returned = folder.resolve("台账-退回.xlsx");
        assertThat(TableFile.read(returned).getLast())
                .containsExactly(
                        "丙医院", "江岸区", "开业", "2026-04-01", "5", "第 5 行：台账没有这一阶段 · the ledger has no such stage: 开业");
        assertThat(run("import", returned, "--into", "P").out()).contains("退回 1 行");
        assertThat(run("import", file, "--into", "P").out()).contains("新增 0，更新 0，不变 2；阶段记录 新增 0，更正 0，不变 2");

        assertThat(run().out()).contains("P  项目台账  成员 2，已进入阶段 2");
        assertThat(run("show", "P", "--by", "place", "--booked", "开工", "--within", "2026", "--rows")
                        .out())
                .containsPattern("武昌区 +12亿元 +甲大桥")
                .containsPattern("江岸区 +0亿元");
        assertThat(run("show", "P", "--on", "2026-03-31").out()).containsPattern("签约 +0个");
    }

    @Test
    void a_ledger_that_was_written_is_taken_in_again_without_any_change() throws IOException {
        Path file = Files.writeString(folder.resolve("台账.csv"), TABLE);
        run("import", file, "--into", "P", "--name", "项目台账", "--stages", "签约,开工,竣工", "--confirm");
        Path out = folder.resolve("导出.xlsx");

        assertThat(run("show", "P", "--out", out).status()).isZero();
        CommandLineRun again = run("import", out, "--into", "P", "--confirm");

        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("新增 0，更新 0，不变 2；阶段记录 新增 0，更正 0，不变 2；退回 0 行");
    }

    @Test
    void what_cannot_be_done_is_said_in_two_languages() {
        CommandLineRun unknown = run("show", "NONE");
        CommandLineRun missing = run("import", folder.resolve("没有.xlsx"), "--into", "P");

        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("没有代码为 NONE 的台账", "No ledger has the code NONE", "Maybe");
        assertThat(missing.err()).contains("没有这个文件 · no such file");
    }

    private CommandLineRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of("ledger"));
        all.addAll(List.of(words));
        all.addAll(List.of("--database", database));
        return CommandLineRun.inPipe(all.toArray());
    }
}
