package io.plumbline.publishing.promises;

import io.plumbline.judging.promises.Considered;
import io.plumbline.judging.promises.Pairs;
import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.judging.promises.Row;
import io.plumbline.publishing.TextTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.List;

/// A table for a terminal: pair by pair, promise and outcome side by side, totals at the end. Long cells are cut; the
/// other formats hold everything.
public final class ReconciliationTableWriter implements ReconciliationWriter {

    private static final int NARROWEST = 60;

    private final BufferedWriter out;
    private final TextTable table;
    private final int width;

    public ReconciliationTableWriter(OutputStream out, Charset encoding, int columns) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, encoding));
        width = Math.max(NARROWEST, columns);
        table = new TextTable(widths(width));
    }

    /// Number, verdict, promise, outcome, reason.
    private static List<Integer> widths(int width) {
        int free = width - 4 - 8 - 4 * 2;
        int reason = free * 26 / 100;
        int quote = (free - reason) / 2;
        return List.of(4, 8, quote, quote, reason);
    }

    @Override
    public void write(Reconciliation reconciliation) throws IOException {
        try (out) {
            for (Reconciliation.Compared compared : reconciliation.compared()) {
                writePair(compared);
            }
            writeUnpaired(reconciliation.unpaired());
            Tally tally = Tally.of(reconciliation.rows());
            line("");
            line("合计 %d 对文件，%d 项承诺：%s".formatted(reconciliation.compared().size(), tally.total(), tally.inChinese()));
            line("Total of %d pairs, %d promises: %s"
                    .formatted(reconciliation.compared().size(), tally.total(), tally.inEnglish()));
        }
    }

    private void writePair(Reconciliation.Compared compared) throws IOException {
        Pairs.Pair pair = compared.pair();
        line("");
        line("■ %s %d → %d（%s → %s）"
                .formatted(
                        TextTable.visible(pair.region()),
                        pair.promise().year(),
                        pair.outcome().year(),
                        TextTable.visible(pair.promise().document().name()),
                        TextTable.visible(pair.outcome().document().name())));
        if (pair.remark().isPresent()) {
            line("  " + TextTable.visible(pair.remark().get().toString()));
        }
        writeRow(List.of("序号", "结论", "承诺", "兑现情况", "理由"));
        line("─".repeat(width));
        int number = 0;
        for (Row row : compared.rows()) {
            number++;
            writeRow(List.of(
                    Integer.toString(number),
                    row.verdict().words().chinese(),
                    row.promise().citation().quote(),
                    row.outcome().map(it -> it.claim().citation().quote()).orElseGet(() -> nearest(row)),
                    row.reason().chinese()));
        }
        line("  " + Tally.of(compared.rows()).inChinese());
        if (compared.notYetDue() > 0) {
            line("  另有 %d 项承诺尚未到期 · %d promises fall due later".formatted(compared.notYetDue(), compared.notYetDue()));
        }
    }

    private static String nearest(Row row) {
        if (row.considered().isEmpty()) {
            return "—";
        }
        Considered nearest = row.considered().getFirst();
        return "—（" + nearest.citation().quote() + "：" + nearest.whyNot().chinese() + "）";
    }

    private void writeUnpaired(List<Pairs.Unpaired> unpaired) throws IOException {
        if (unpaired.isEmpty()) {
            return;
        }
        line("");
        line("没有配对的文件 · documents without a partner（" + unpaired.size() + "）");
        for (Pairs.Unpaired it : unpaired) {
            line("  %s（%d）：%s".formatted(TextTable.visible(it.document()), it.year(), it.reason()));
        }
    }

    private void writeRow(List<String> cells) throws IOException {
        for (String it : table.lines(cells)) {
            line(it);
        }
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
