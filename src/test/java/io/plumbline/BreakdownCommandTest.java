package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Modality;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.database.Database;
import io.plumbline.database.DatabaseAddress;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Commitments;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Plan;
import io.plumbline.register.Plans;
import io.plumbline.register.Units;
import io.plumbline.spreadsheets.WorkbookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A target is split by a table, and what is left has a holder.
class BreakdownCommandTest {

    private final String database = TestDatabase.freshAddress();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void parts_are_taken_in_summed_and_written_as_tables() throws IOException {
        long target = target();
        Path file = Files.writeString(folder.resolve("分解.csv"), """
                承诺编号,报告期,地区,责任单位,分解值,计量单位,基期年,承接编号
                %d,2030,武昌区,,60,亿元,2025,
                %d,2030,江岸区,,300000,万元,2025,
                """.formatted(target, target));

        CommandLineRun run = run("--in", file, "--out", folder.resolve("分解表.xlsx"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("写入 2，不变 0，退回 0 行")
                .contains("2030 按地区：合计 90亿元 / 上级 100亿元，缺口 10亿元（市发改委）")
                .contains("【缺口】2030");
        assertThat(WorkbookReader.readAll(folder.resolve("分解表.xlsx")))
                .containsOnlyKeys("指标分解表", "任务分解表", "分解问题", "分解明细");
        List<List<String>> table =
                WorkbookReader.readAll(folder.resolve("分解表.xlsx")).getOrDefault("指标分解表", List.of());
        assertThat(table.subList(2, table.size()).stream().map(row -> String.join("|", row.subList(5, 8))))
                .containsExactly("地区|责任单位|2030", "总体|市发改委|", "武昌区||60", "江岸区||30", "缺口（按地区）|市发改委|10");

        assertThat(run("--in", folder.resolve("分解表.xlsx")).out()).contains("写入 0，不变 2，退回 0 行");
        assertThat(run("--plan", "没有").err()).contains("不能确定是哪一个规划：没有", "Maybe one of these: [行动方案]");
    }

    private long target() {
        try (Database open = Database.open(DatabaseAddress.parse(database))) {
            return new Journal(open, Clock.systemUTC()).writeOne(Occasion.of("测试", "准备", "setup"), write -> {
                Units units = new Units(open);
                units.put(write, OrganisationUnit.of("420106", "武昌区", "区", ""));
                units.put(write, OrganisationUnit.of("420102", "江岸区", "区", ""));
                Plan plan =
                        new Plans(open).add(write, Plan.of("行动方案", "方案", "市政府", ReportingPeriod.ofYears(2026, 2030)));
                Commitment target = new Commitment.Target(
                        Citation.of("方案", "规模达到100亿元", 0, 4),
                        Metric.of("规模"),
                        new Goalpost.AtLeast(Quantity.of(100, "亿元")),
                        new Baseline.Unstated(),
                        Deadline.By.endOf(ReportingPeriod.ofYear(2030), "到2030年", Deadline.Derivation.STATED),
                        Responsibility.of("市发改委"),
                        Modality.PLAN,
                        BindingKind.EXPECTED);
                return new Commitments(open).add(write, plan.id(), target).id();
            });
        }
    }

    private CommandLineRun run(Object... words) {
        List<Object> all = new ArrayList<>(List.of("breakdown"));
        all.addAll(List.of(words));
        all.addAll(List.of("--database", database));
        return CommandLineRun.inPipe(all.toArray());
    }
}
