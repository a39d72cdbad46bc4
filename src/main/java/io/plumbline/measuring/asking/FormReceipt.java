package io.plumbline.measuring.asking;

import io.plumbline.register.Receipt;
import io.plumbline.spreadsheets.FormSheet;
import java.util.List;

/// What the import of a unit's workbook did (填报回执). `returned` is the same workbook with only the rows that were not
/// taken, the reason in the cell. A retry answers the counts of the first time and returns no rows.
public record FormReceipt(Receipt receipt, Counts counts, List<FormSheet> returned) {

    public FormReceipt {
        returned = List.copyOf(returned);
    }

    /// Figures taken, found as they were, and left blank; members of ledgers written and found as they were; rows that
    /// were
    /// not taken.
    public record Counts(int figures, int same, int blank, int members, int sameMembers, int refused) {

        static Counts parse(String words) {
            String[] numbers = words.split(" ", 6);
            return new Counts(
                    Integer.parseInt(numbers[0]),
                    Integer.parseInt(numbers[1]),
                    Integer.parseInt(numbers[2]),
                    Integer.parseInt(numbers[3]),
                    Integer.parseInt(numbers[4]),
                    Integer.parseInt(numbers[5]));
        }

        Counts plus(Counts other) {
            return new Counts(
                    figures + other.figures,
                    same + other.same,
                    blank + other.blank,
                    members + other.members,
                    sameMembers + other.sameMembers,
                    refused + other.refused);
        }

        @Override
        public String toString() {
            return "%d %d %d %d %d %d".formatted(figures, same, blank, members, sameMembers, refused);
        }
    }
}
