package io.plumbline.register.breakdown;

import io.plumbline.database.Database;
import io.plumbline.register.Commitments;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Receipt;
import io.plumbline.register.Registered;
import io.plumbline.register.Write;
import io.plumbline.spreadsheets.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Takes the sheet 分解明细 in: one import, one transaction, one receipt. Good rows stand, bad rows come back with the
/// reason; a part that is already so is not written again.
public final class ShareImport {

    private final Journal journal;
    private final Shares shares;
    private final Commitments commitments;

    public ShareImport(Database database, Journal journal) {
        this.journal = journal;
        this.shares = new Shares(database);
        this.commitments = new Commitments(database);
    }

    /// What was taken and what was not: parts written, found as they were, and refused with their rows.
    public record ShareReceipt(Receipt receipt, int written, int same, List<RefusedShare> refused) {

        public ShareReceipt {
            refused = List.copyOf(refused);
        }
    }

    /// A row by its number in the file, and why it was not taken.
    public record RefusedShare(int row, String message) {}

    /// Rows of a file for targets of one plan.
    public ShareReceipt run(Occasion occasion, long plan, List<List<String>> file) {
        int heading = heading(file);
        List<RefusedShare> refused = new ArrayList<>();
        Receipt receipt = journal.write(occasion, write -> {
            List<Share> known = shares.list(plan, write.recordedAt());
            int written = 0;
            int same = 0;
            for (int at = heading + 1; at < file.size(); at++) {
                if (file.get(at).stream().allMatch(String::isBlank)) {
                    continue;
                }
                try {
                    if (take(write, plan, ShareTable.read(file.get(at)), known)) {
                        written++;
                    } else {
                        same++;
                    }
                } catch (IllegalArgumentException e) {
                    refused.add(new RefusedShare(at + 1, Objects.toString(e.getMessage(), "")));
                }
            }
            return written + " " + same;
        });
        String[] numbers = receipt.answer().split(" ", 2);
        return new ShareReceipt(receipt, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), refused);
    }

    private static int heading(List<List<String>> file) {
        List<String> wanted = ShareTable.COLUMNS.stream().map(Column::heading).toList();
        for (int at = 0; at < file.size(); at++) {
            if (file.get(at).stream().map(String::strip).toList().equals(wanted)) {
                return at;
            }
        }
        throw new IllegalArgumentException("""
                找不到表头：%s
                No row has the headings %s.
                Maybe export the breakdown first and fill its sheet %s.""".formatted(wanted, wanted, BreakdownSheets.DETAILS));
    }

    /// Whether anything was written.
    private boolean take(Write write, long plan, ShareTable.ReadShare read, List<Share> known) {
        Share share = read.share();
        requireOfPlan(write, plan, share.commitment());
        List<Share> before = known.stream().filter(it -> isSamePart(it, share)).toList();
        if (read.givenBack()) {
            before.forEach(it -> shares.end(write, it));
            return !before.isEmpty();
        }
        if (before.stream().anyMatch(it -> it.withId(0).equals(share))) {
            return false;
        }
        if (share.takenUpBy() != 0) {
            requireKnown(write, share.takenUpBy());
        }
        shares.put(write, share);
        return true;
    }

    private void requireOfPlan(Write write, long plan, long commitment) {
        Registered registered = requireKnown(write, commitment);
        if (registered.plan() != plan) {
            throw new IllegalArgumentException("""
                    承诺事项 %d 不属于这一规划
                    Commitment %d belongs to another plan.""".formatted(commitment, commitment));
        }
    }

    private Registered requireKnown(Write write, long commitment) {
        return commitments.get(commitment, write.recordedAt());
    }

    private static boolean isSamePart(Share one, Share other) {
        return one.commitment() == other.commitment()
                && one.period().equals(other.period())
                && one.place().equals(other.place())
                && one.unit().equals(other.unit());
    }
}
