package io.plumbline.register.breakdown;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.register.Registered;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import io.plumbline.spreadsheets.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The breakdown of a plan as sheets to file and print: 指标分解表 with a column for each period, 任务分解表, 分解问题, and
/// 分解明细, which can be edited and taken in again.
public final class BreakdownSheets {

    /// The sheet that is taken in again.
    public static final String DETAILS = "分解明细";

    private static final List<Column> TASKS = List.of(
            Column.centred("序号", 8),
            Column.left("任务", 50),
            Column.left("上级", 30),
            Column.left("牵头单位", 20),
            Column.left("配合单位", 26),
            Column.centred("完成时限", 14));

    private static final List<Column> MISMATCHES = List.of(
            Column.centred("序号", 8),
            Column.left("承诺事项", 36),
            Column.centred("问题", 14),
            Column.left("所在", 24),
            Column.left("说明", 70));

    private static final String NONE = "";

    private BreakdownSheets() {}

    public static List<Sheet> of(String plan, List<Breakdown> breakdowns) {
        return List.of(
                targets(plan, breakdowns),
                tasks(plan, breakdowns),
                mismatches(plan, breakdowns),
                details(plan, breakdowns));
    }

    private static Sheet targets(String plan, List<Breakdown> breakdowns) {
        List<ReportingPeriod> periods = breakdowns.stream()
                .flatMap(breakdown -> breakdown.shares().stream())
                .map(Share::period)
                .distinct()
                .sorted(Comparator.comparing(ReportingPeriod::start).thenComparing(ReportingPeriod::end))
                .toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.centred("序号", 8),
                Column.left("指标", 32),
                Column.centred("指标属性", 10),
                Column.centred("目标值", 14),
                Column.centred("基期值", 12),
                Column.centred("地区", 12),
                Column.left("责任单位", 20)));
        periods.forEach(period -> columns.add(Column.centred(period.code(), 12)));
        List<List<Cell>> rows = new ArrayList<>();
        int number = 0;
        for (Breakdown breakdown : breakdowns) {
            if (breakdown.whole().commitment() instanceof Commitment.Target target
                    && !breakdown.shares().isEmpty()) {
                rows.addAll(new TargetRows(breakdown, target, periods, ++number).list());
            }
        }
        return new Sheet("指标分解表", plan + " 指标分解表", "各行之和与上级目标的差额列在“缺口”一行，并注明由谁承担；比率、位次不相加。", columns, rows);
    }

    /// The rows of one target: the whole, its parts, and for each axis what the parts lack.
    private record TargetRows(
            Breakdown breakdown, Commitment.Target target, List<ReportingPeriod> periods, int number) {

        List<List<Cell>> list() {
            List<List<Cell>> rows = new ArrayList<>();
            rows.add(row("总体", String.join("、", target.responsibility().lead()), period -> value("", "", period)));
            breakdown.shares().stream()
                    .filter(share -> share.axis() != Share.Axis.YEAR)
                    .map(share -> List.of(share.place(), share.unit()))
                    .distinct()
                    .forEach(holder -> rows.add(
                            row(holder.get(0), holder.get(1), period -> value(holder.get(0), holder.get(1), period))));
            for (Share.Axis axis : Share.Axis.values()) {
                gapRow(axis).ifPresent(rows::add);
            }
            return rows;
        }

        private interface Values {
            Cell at(ReportingPeriod period);
        }

        private List<Cell> row(String place, String unit, Values values) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(number),
                    Cell.of(target.metric().words()),
                    Cell.of(binding(target.binding())),
                    Cell.of(Aim.find(target).map(aim -> aim.value().toString()).orElse(NONE)),
                    Cell.of(baseline(target.baseline())),
                    Cell.of(place),
                    Cell.of(unit)));
            periods.forEach(period -> cells.add(values.at(period)));
            return cells;
        }

        private Cell value(String place, String unit, ReportingPeriod period) {
            return breakdown.shares().stream()
                    .filter(share -> share.period().equals(period)
                            && share.place().equals(place)
                            && share.unit().equals(unit))
                    .findFirst()
                    .map(share -> amount(share.value()))
                    .orElse(Cell.of(NONE));
        }

        private Optional<List<Cell>> gapRow(Share.Axis axis) {
            List<PartSum> sums =
                    breakdown.sums().stream().filter(sum -> sum.axis() == axis).toList();
            if (sums.isEmpty()) {
                return Optional.empty();
            }
            String holder = sums.getFirst().holder();
            return Optional.of(row(
                    "缺口（按%s）".formatted(axis.label()),
                    holder.isEmpty() ? "无人承担" : holder,
                    period -> sums.stream()
                            .filter(sum -> sum.period().equals(period))
                            .findFirst()
                            .map(sum -> amount(sum.gap()))
                            .orElse(Cell.of(NONE))));
        }

        /// A number in the unit of the target; a percentage keeps its sign.
        private Cell amount(Quantity quantity) {
            return Aim.find(target)
                    .map(aim -> (Cell)
                            new Cell.Amount(quantity.in(aim.value().unit()).value()))
                    .orElse(Cell.of(quantity.toString()));
        }
    }

    private static String binding(BindingKind binding) {
        return switch (binding) {
            case BINDING -> "约束性";
            case EXPECTED -> "预期性";
            case UNSTATED -> NONE;
        };
    }

    private static String baseline(Baseline baseline) {
        return switch (baseline) {
            case Baseline.From from -> from.value().toString();
            case Baseline.Unstated ignored -> NONE;
        };
    }

    private static Sheet tasks(String plan, List<Breakdown> breakdowns) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            Registered whole = breakdown.whole();
            if (!(whole.commitment() instanceof Commitment.Target)) {
                String above = breakdowns.stream()
                        .filter(it -> it.whole().id() == whole.parent())
                        .map(it -> MismatchFinder.title(it.whole()))
                        .findFirst()
                        .orElse(NONE);
                rows.add(List.of(
                        Cell.of(rows.size() + 1),
                        Cell.of(MismatchFinder.title(whole)),
                        Cell.of(above),
                        Cell.of(String.join(
                                "、", whole.commitment().responsibility().lead())),
                        Cell.of(String.join(
                                "、", whole.commitment().responsibility().supporting())),
                        Cell.of(deadline(whole.commitment().deadline()))));
            }
        }
        return new Sheet("任务分解表", plan + " 任务分解表", "牵头单位、配合单位、完成时限以原文为准。", TASKS, rows);
    }

    private static String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.By by -> by.lastDay().toString();
            case Deadline.Open ignored -> NONE;
        };
    }

    private static Sheet mismatches(String plan, List<Breakdown> breakdowns) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            for (Mismatch mismatch : breakdown.mismatches()) {
                rows.add(List.of(
                        Cell.of(rows.size() + 1),
                        Cell.of(MismatchFinder.title(breakdown.whole())),
                        Cell.of(mismatch.kind().label()),
                        Cell.of(mismatch.where()),
                        Cell.of(mismatch.words())));
            }
        }
        return new Sheet("分解问题", plan + " 分解问题", "供分解单位核对；每一条都是问题，不是结论。", MISMATCHES, rows);
    }

    private static Sheet details(String plan, List<Breakdown> breakdowns) {
        List<List<Cell>> rows = breakdowns.stream()
                .flatMap(breakdown -> breakdown.shares().stream())
                .map(ShareTable::cells)
                .toList();
        return new Sheet(DETAILS, plan + " 分解明细", "可改可增后再导入；分解值留空即收回该部分。", ShareTable.COLUMNS, rows);
    }
}
