package io.plumbline.register.ledgers.intake;

import io.plumbline.register.Receipt;
import io.plumbline.register.ledgers.Member;
import java.util.List;

/// What the import of a table did (收录回执). `absent` are the members of the ledger that the table does not name: they
/// stay, for a table that forgot them is no reason to forget them. A retry answers the numbers of the first time and
/// repeats no lists.
public record LedgerReceipt(Receipt receipt, Counts counts, List<RefusedRow> refused, List<Member> absent) {

    public LedgerReceipt {
        refused = List.copyOf(refused);
        absent = List.copyOf(absent);
    }

    /// Members added, changed and found as they were; entries made, corrected and found as they were; rows refused.
    public record Counts(int added, int changed, int same, int entered, int corrected, int sameEntries, int refused) {

        static Counts parse(String words) {
            String[] numbers = words.split(" ", 7);
            int[] each = new int[7];
            for (int i = 0; i < 7; i++) {
                each[i] = Integer.parseInt(numbers[i]);
            }
            return new Counts(each[0], each[1], each[2], each[3], each[4], each[5], each[6]);
        }

        @Override
        public String toString() {
            return "%d %d %d %d %d %d %d".formatted(added, changed, same, entered, corrected, sameEntries, refused);
        }
    }
}
