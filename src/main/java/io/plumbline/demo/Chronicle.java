package io.plumbline.demo;

import io.plumbline.basics.Bilingual;
import io.plumbline.database.Database;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Writes entries in the order of their days, each recorded on its day, so that questions about the past have answers.
final class Chronicle {

    private final SteppedClock clock = new SteppedClock();
    private final Journal journal;
    private final Books books;

    Chronicle(Database database) {
        journal = new Journal(database, clock);
        books = new Books(database, journal);
    }

    void write(List<Entry> entries, Consumer<Loading> progress) {
        List<Entry> inOrder =
                entries.stream().sorted(Comparator.comparing(Entry::day)).toList();
        for (int done = 0; done < inOrder.size(); done++) {
            Entry entry = inOrder.get(done);
            progress.accept(new Loading(done, inOrder.size(), entry.what()));
            write(entry);
        }
        progress.accept(new Loading(inOrder.size(), inOrder.size(), new Bilingual("示例已就绪", "the examples are ready")));
    }

    private void write(Entry entry) {
        clock.set(entry.day());
        Occasion occasion = entry.occasion();
        journal.write(occasion, write -> {
            entry.work().write(books, write);
            return "";
        });
    }
}
