package io.plumbline.measuring;

import io.plumbline.database.Database;
import io.plumbline.register.Indicators;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Receipt;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Takes figures in: one import, one transaction, one receipt. Good rows stand, bad rows come back with the reason.
public final class FigureImport {

    private static final int MOST_ROWS = (1 << Figure.BITS_WITHIN_A_WRITE) - 1;
    private static final int COPY_BYTES = 4 << 20;

    private final Journal journal;
    private final Indicators indicators;
    private final Units units;
    private final FigureStore store;

    public FigureImport(Database database, Journal journal) {
        this.journal = journal;
        this.indicators = new Indicators(database);
        this.units = new Units(database);
        this.store = new FigureStore(database);
    }

    public ImportResult run(Occasion occasion, Iterable<FigureRow> rows) {
        List<Objection> objections = new ArrayList<>();
        Receipt receipt = journal.write(occasion, write -> {
            int accepted = take(write, rows, objections);
            return accepted + " " + objections.size();
        });
        String[] numbers = receipt.answer().split(" ", 2);
        return new ImportResult(receipt, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), objections);
    }

    /// Within a write that takes more than figures in: answers how many stand, and adds an objection for each that does
    /// not. At most once in a write.
    public int take(Write write, Iterable<FigureRow> figures, List<Objection> objections) {
        Iterator<FigureRow> rows = figures.iterator();
        FigureCheck check = new FigureCheck(new FigureWords(store, write, indicators, units), write.recordedAt());
        FigureRows copy = new FigureRows();
        int accepted = 0;
        while (rows.hasNext()) {
            try {
                copy.add(Figure.firstId(write.id()) + accepted, check.check(rows.next()));
                accepted++;
            } catch (FigureCheck.Objected e) {
                objections.add(e.objection());
            }
            if (accepted > MOST_ROWS) {
                throw new IllegalArgumentException("""
                        一次导入最多 %d 行
                        One import takes at most %d rows.
                        Maybe split the file.""".formatted(MOST_ROWS, MOST_ROWS));
            }
            if (copy.size() > COPY_BYTES) {
                store.copy(copy.drain());
            }
        }
        store.copy(copy.drain());
        return accepted;
    }
}
