package io.plumbline.register.ledgers.intake;

import io.plumbline.basics.Unit;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.intake.ColumnRole.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Proposes what the columns of a table mean, by their headings and by what stands in them. Each meaning goes to the
/// first
/// column that fits it; what fits none becomes a column of the ledger's own, so that nothing is lost.
public final class ColumnProposer {

    private static final Pattern NUMBERED = Pattern.compile("序号?|编号|№|[Nn]o\\.?");
    private static final Pattern CODE = Pattern.compile(".*(?:编号|编码|代码|证书号|备案号)");
    private static final Pattern NAME = Pattern.compile(".*名称.*|项目|企业|公司|产品|品种|规划|友城|城市|服务|病种|人群|证书|园区|小区");
    private static final Pattern STAGE = Pattern.compile(".*(?:阶段|状态)|进展情况|项目进展");
    private static final Pattern DAY = Pattern.compile(".*(?:时间|日期|年月|年份)");
    private static final Pattern AMOUNT = Pattern.compile(".*(?:金额|投资|资金|贷款|融资|授信|放款|规模|产值|额).*");
    private static final Pattern UNIT = Pattern.compile(".*(?:责任|牵头|主管|实施|建设|申报|承办|管理|编制)(?:单位|主体|部门).*|单位|部门|责任人");
    private static final Pattern PLACE = Pattern.compile("(?:所在|所属|建设)?(?:区域|区|城区|地区|地点|属地|地址|地|国家|街道)(?:（.*）)?");
    private static final Pattern EVIDENCE = Pattern.compile(".*(?:佐证|依据|证明|附件|链接|批文|文号).*");

    private final Ledger ledger;
    private final LedgerTable table;
    private final Predicate<String> isPlace;
    private final @Nullable ColumnRole[] roles;

    /// `isPlace` knows the places of the register by their names.
    public ColumnProposer(Ledger ledger, LedgerTable table, Predicate<String> isPlace) {
        this.ledger = ledger;
        this.table = table;
        this.isPlace = isPlace;
        this.roles = new ColumnRole[table.headings().size()];
    }

    public ColumnMapping propose() {
        take(Kind.SKIPPED, "", column -> headed(column, NUMBERED) && share(column, ColumnProposer::isCount) == 1);
        takeStageDays();
        take(Kind.CODE, "", column -> headed(column, CODE) && distinct(column) == 1);
        takeName();
        takeStage();
        takeAmount();
        take(Kind.UNIT, "", column -> headed(column, UNIT));
        take(Kind.PLACE, "", column -> headed(column, PLACE) || share(column, isPlace) >= 0.8);
        take(Kind.EVIDENCE, "", column -> headed(column, EVIDENCE));
        List<ColumnRole> proposed = new ArrayList<>();
        for (int column = 0; column < roles.length; column++) {
            ColumnRole role = roles[column];
            proposed.add(role == null ? ColumnRole.column(table.headings().get(column)) : role);
        }
        return new ColumnMapping(table.headings(), proposed);
    }

    private boolean take(Kind kind, String detail, IntPredicate fits) {
        for (int column = 0; column < roles.length; column++) {
            if (roles[column] == null && fits.test(column)) {
                roles[column] = new ColumnRole(kind, detail);
                return true;
            }
        }
        return false;
    }

    /// 签约时间, 开工, 竣工日期: the heading names the stage, the column holds days.
    private void takeStageDays() {
        for (Ledger.Stage stage : ledger.stages()) {
            String name = Pattern.quote(stage.name());
            Pattern headed = Pattern.compile("(?:.*·)?(?:实际|拟|计划)?%s(?:时间|日期|年月)?".formatted(name));
            take(
                    Kind.STAGE_DAY,
                    stage.name(),
                    column -> headed(column, headed)
                            && !table.headings().get(column).matches(".*(?:拟|计划).*")
                            && share(column, cell -> DayWords.find(cell).isPresent()) >= 0.6);
        }
    }

    private void takeName() {
        boolean taken = take(Kind.NAME, "", column -> headed(column, NAME) && isWords(column));
        if (!taken) {
            take(Kind.NAME, "", column -> isWords(column) && distinct(column) >= 0.8);
        }
        if (!taken && IntStream.range(0, roles.length).noneMatch(column -> isOf(column, Kind.NAME))) {
            throw new IllegalArgumentException("""
                    看不出哪一列是名称，表头为：%s
                    No column looks like the name of a member; the headings are: %s.
                    Maybe say which one it is: --column 表头=NAME""".formatted(table.headings(), table.headings()));
        }
    }

    private void takeStage() {
        if (IntStream.range(0, roles.length).anyMatch(column -> isOf(column, Kind.STAGE_DAY))) {
            return;
        }
        boolean staged =
                take(Kind.STAGE, "", column -> share(column, ledger::hasStage) >= (headed(column, STAGE) ? 0.5 : 0.8));
        if (staged) {
            take(
                    namesRepeat() ? Kind.HAPPENED_ON : Kind.SINCE,
                    "",
                    column -> headed(column, DAY)
                            && share(column, cell -> DayWords.find(cell).isPresent()) >= 0.8);
        }
    }

    /// A heading that states the very unit of the ledger goes before one that states none.
    private void takeAmount() {
        Unit measure = ledger.measure();
        boolean stated = take(
                Kind.AMOUNT,
                measure.text(),
                column -> isAmount(column) && unit(column).equals(Optional.of(measure)));
        for (int column = 0; column < roles.length && !stated; column++) {
            Unit unit = unit(column).orElse(measure);
            if (roles[column] == null && isAmount(column) && unit.isCommensurable(measure)) {
                roles[column] = new ColumnRole(Kind.AMOUNT, unit.text());
                stated = true;
            }
        }
    }

    /// A heading that states the unit needs less of its cells to be numbers: the others will be returned.
    private boolean isAmount(int column) {
        double enough =
                unit(column).filter(it -> it.isCommensurable(ledger.measure())).isPresent() ? 0.5 : 0.8;
        return headed(column, AMOUNT)
                && share(
                                column,
                                cell -> AmountWords.find(cell, ledger.measure())
                                        .filter(amount -> amount.unit().isCommensurable(ledger.measure()))
                                        .isPresent())
                        >= enough;
    }

    private Optional<Unit> unit(int column) {
        return AmountWords.findUnit(table.headings().get(column));
    }

    private boolean headed(int column, Pattern pattern) {
        return pattern.matcher(table.headings().get(column)).matches();
    }

    private boolean isOf(int column, Kind kind) {
        ColumnRole role = roles[column];
        return role != null && role.kind() == kind;
    }

    private boolean namesRepeat() {
        return IntStream.range(0, roles.length)
                .filter(column -> isOf(column, Kind.CODE) || isOf(column, Kind.NAME))
                .limit(1)
                .anyMatch(column -> distinct(column) < 1);
    }

    /// Neither numbers nor days.
    private boolean isWords(int column) {
        return share(column, cell -> DayWords.find(cell).isPresent()) < 0.2
                && share(column, cell -> cell.matches("[-\\d.,]+")) < 0.2;
    }

    private static boolean isCount(String cell) {
        return cell.matches("\\d{1,6}");
    }

    /// Of the cells that are filled; 0 where none is.
    private double share(int column, Predicate<String> fits) {
        List<String> filled = filled(column);
        return filled.isEmpty() ? 0 : (double) filled.stream().filter(fits).count() / filled.size();
    }

    private double distinct(int column) {
        List<String> filled = filled(column);
        return filled.isEmpty() ? 0 : (double) new HashSet<>(filled).size() / filled.size();
    }

    private List<String> filled(int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
