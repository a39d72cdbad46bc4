package io.plumbline.publishing.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.judging.promises.Derivation;
import io.plumbline.judging.promises.Pairs;
import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.judging.promises.Row;
import io.plumbline.judging.promises.Verdict;
import io.plumbline.publishing.Measured;
import io.plumbline.publishing.Places;
import io.plumbline.publishing.Words;
import io.plumbline.spreadsheets.Cell;
import io.plumbline.spreadsheets.Column;
import io.plumbline.spreadsheets.Sheet;
import io.plumbline.spreadsheets.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// An Excel workbook: the table of promises and outcomes on the first sheet, totals by region on the second, documents
/// without a partner on the third.
public final class ReconciliationSheetWriter implements ReconciliationWriter {

    private static final String REMARKS = "两边原文均注明出处（段落与字符位置）。后一年文件没有说明的，写“未说明”，不作推断；推算的数另列一栏并注明。";

    private final OutputStream out;

    public ReconciliationSheetWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reconciliation reconciliation) throws IOException {
        try (out) {
            WorkbookWriter.write(
                    List.of(promises(reconciliation), totals(reconciliation), unpaired(reconciliation)), out);
        }
    }

    private static Sheet promises(Reconciliation reconciliation) {
        List<Column> columns = List.of(
                Column.centred("序号", 6),
                Column.centred("地区", 12),
                Column.centred("年份", 7),
                Column.left("指标", 18),
                Column.centred("承诺值", 15),
                Column.centred("所报值", 15),
                Column.centred("结论", 9),
                Column.left("承诺原文", 32),
                Column.left("承诺位置", 18),
                Column.left("所报原文", 32),
                Column.left("所报位置", 18),
                Column.left("理由", 26),
                Column.left("相近而未采用", 36),
                Column.left("推算", 24));
        List<List<Cell>> rows = new ArrayList<>();
        for (Reconciliation.Compared compared : reconciliation.compared()) {
            for (Row row : compared.rows()) {
                List<Cell> cells = new ArrayList<>(List.of(
                        Cell.of(rows.size() + 1), Cell.of(compared.pair().region()), Cell.of(row.year())));
                cells.addAll(values(row));
                cells.addAll(sources(row, compared.pair()));
                rows.add(cells);
            }
        }
        return new Sheet("承诺兑现", "承诺兑现对照表", REMARKS, columns, rows);
    }

    private static List<Cell> values(Row row) {
        return List.of(
                Cell.of(row.promise().words()),
                Cell.of(valueOf(row.promise().goalpost())),
                Cell.of(row.outcome().map(it -> valueOf(it.claim().goalpost())).orElse("")),
                Cell.of(row.verdict().words().chinese()));
    }

    private static List<Cell> sources(Row row, Pairs.Pair pair) {
        Places promised = new Places(pair.promise().document().text());
        Places reported = new Places(pair.outcome().document().text());
        Citation promise = row.promise().citation();
        Optional<Citation> outcome = row.outcome().map(it -> it.claim().citation());
        return List.of(
                Cell.of(promise.quote()),
                Cell.of(promise.document() + " " + promised.of(promise)),
                Cell.of(outcome.map(Citation::quote).orElse("")),
                Cell.of(outcome.map(it -> it.document() + " " + reported.of(it)).orElse("")),
                Cell.of(row.reason().chinese()),
                Cell.of(considered(row, reported)),
                Cell.of(row.derivation().map(ReconciliationSheetWriter::derived).orElse("")));
    }

    private static String valueOf(Goalpost goalpost) {
        return Words.of(goalpost) + Measured.find(goalpost).map(Measured::unit).orElse("");
    }

    private static String considered(Row row, Places reported) {
        return row.considered().stream()
                .map(it -> it.citation().quote() + "（" + reported.of(it.citation()) + "）："
                        + it.whyNot().chinese())
                .collect(Collectors.joining("\n"));
    }

    private static String derived(Derivation derivation) {
        return "推算为%s，若以此计：%s（依据“%s”“%s”）"
                .formatted(
                        derivation.derived(),
                        derivation.would().words().chinese(),
                        derivation.base().quote(),
                        derivation.part().quote());
    }

    private static Sheet totals(Reconciliation reconciliation) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.centred("地区", 18));
        columns.add(Column.centred("年份", 8));
        columns.add(Column.centred("承诺", 10));
        for (Verdict verdict : Verdict.values()) {
            columns.add(Column.centred(verdict.words().chinese(), 12));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Reconciliation.Compared compared : reconciliation.compared()) {
            rows.add(totals(compared.pair().region(), compared.pair().promise().year(), Tally.of(compared.rows())));
        }
        return new Sheet("分地区合计", "分地区合计", "各结论的承诺项数。", columns, rows);
    }

    private static List<Cell> totals(String region, int year, Tally tally) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(region), Cell.of(year), Cell.of(tally.total())));
        for (Verdict verdict : Verdict.values()) {
            cells.add(Cell.of(tally.of(verdict)));
        }
        return cells;
    }

    private static Sheet unpaired(Reconciliation reconciliation) {
        List<Column> columns =
                List.of(Column.left("文件", 36), Column.left("标题", 40), Column.centred("年份", 8), Column.left("原因", 40));
        List<List<Cell>> rows = reconciliation.unpaired().stream()
                .map(it -> List.of(
                        Cell.of(it.document()),
                        Cell.of(it.title()),
                        Cell.of(it.year()),
                        Cell.of(it.reason().chinese())))
                .toList();
        return new Sheet("没有配对", "没有配对的文件", "同地区、同类型、前后相接的年份各一份，才能对照。", columns, rows);
    }
}
