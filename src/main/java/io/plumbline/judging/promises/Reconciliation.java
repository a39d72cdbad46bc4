package io.plumbline.judging.promises;

import java.util.ArrayList;
import java.util.List;

/// What became of the promises of many documents (承诺兑现对照).
public record Reconciliation(List<Compared> compared, List<Pairs.Unpaired> unpaired) {

    public Reconciliation {
        compared = List.copyOf(compared);
        unpaired = List.copyOf(unpaired);
    }

    /// A pair of documents, a row for each promise, and how many promises fall due later.
    public record Compared(Pairs.Pair pair, List<Row> rows, int notYetDue) {

        public Compared {
            rows = List.copyOf(rows);
        }
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        compared.forEach(it -> rows.addAll(it.rows()));
        return rows;
    }
}
