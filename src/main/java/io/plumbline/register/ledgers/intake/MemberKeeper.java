package io.plumbline.register.ledgers.intake;

import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings a ledger to what a table says, within one write: what is there already is not written again, and what differs
/// is corrected. A row of the kind that happens many times is never taken for a correction of another.
final class MemberKeeper {

    private final Write write;
    private final Ledgers ledgers;
    private final Ledger ledger;
    private final boolean happenings;
    private final boolean dated;
    private final Map<String, Member> byCode = new HashMap<>();
    private final Map<Long, List<StageEntry>> entries = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private int added;
    private int changed;
    private int same;
    private int entered;
    private int corrected;
    private int sameEntries;

    MemberKeeper(Write write, Ledgers ledgers, Ledger ledger, ColumnMapping mapping) {
        this.write = write;
        this.ledgers = ledgers;
        this.ledger = ledger;
        this.happenings = mapping.has(ColumnRole.Kind.HAPPENED_ON);
        this.dated = mapping.has(ColumnRole.Kind.SINCE) || mapping.has(ColumnRole.Kind.STAGE_DAY);
        ledgers.listMembers(ledger.id(), write.recordedAt()).forEach(member -> byCode.put(member.code(), member));
        ledgers.listEntries(ledger.id(), write.recordedAt())
                .forEach(entry -> entries.computeIfAbsent(entry.member(), key -> new ArrayList<>())
                        .add(entry));
    }

    /// Whether the row of a member stands in the table a second time, where each may stand once.
    boolean isTwice(Member member) {
        return !happenings
                && Optional.ofNullable(byCode.get(member.code()))
                        .filter(known -> seen.contains(known.id()))
                        .isPresent();
    }

    void keep(MemberRowReader.MemberRow row) {
        Member member = keep(row.member());
        seen.add(member.id());
        row.entries().forEach(entry -> keep(member, entry));
    }

    private Member keep(Member read) {
        Member known = byCode.get(read.code());
        if (known != null && isSame(known, read)) {
            same += seen.contains(known.id()) ? 0 : 1;
            return known;
        }
        if (known == null) {
            added++;
        } else {
            changed++;
        }
        Member kept = ledgers.put(write, ledger, known == null ? read : withColumnsOf(known, read));
        byCode.put(kept.code(), kept);
        return kept;
    }

    /// A table speaks only of the columns it has.
    private static boolean isSame(Member known, Member read) {
        return withColumnsOf(known, read).columns().equals(known.columns())
                && known.name().equals(read.name())
                && known.unit().equals(read.unit())
                && known.place().equals(read.place());
    }

    private static Member withColumnsOf(Member known, Member read) {
        Member both = read;
        for (Map.Entry<String, String> column : known.columns().entrySet()) {
            if (!read.columns().containsKey(column.getKey())) {
                both = both.withColumn(column.getKey(), column.getValue());
            }
        }
        return both;
    }

    private void keep(Member member, StageEntry read) {
        List<StageEntry> known = entries.computeIfAbsent(member.id(), key -> new ArrayList<>());
        StageEntry of = read.of(member.id());
        Optional<StageEntry> alike = known.stream()
                .filter(entry -> entry.stage().equals(of.stage()) && (!happenings || isSame(entry, of, true)))
                .reduce((earlier, later) -> later);
        if (alike.isEmpty()) {
            entered++;
            StageEntry made = ledgers.enter(write, ledger, of);
            if (!happenings) {
                known.add(made);
            }
            return;
        }
        if (happenings) {
            known.remove(alike.get());
        }
        if (isSame(alike.get(), of, dated || happenings)) {
            sameEntries++;
            return;
        }
        corrected++;
        LocalDate day = dated ? of.on() : alike.get().on();
        StageEntry right = ledgers.correct(write, ledger, alike.get().id(), of.onDay(day));
        known.set(known.indexOf(alike.get()), right);
    }

    private static boolean isSame(StageEntry known, StageEntry read, boolean withDay) {
        return (!withDay || known.on().equals(read.on()))
                && known.amount().equals(read.amount())
                && known.evidence().equals(read.evidence());
    }

    /// Those of the ledger that no row named.
    List<Member> absent() {
        return byCode.values().stream()
                .filter(member -> !seen.contains(member.id()))
                .sorted(Comparator.comparingLong(Member::id))
                .toList();
    }

    LedgerReceipt.Counts counts(int refused) {
        return new LedgerReceipt.Counts(added, changed, same, entered, corrected, sameEntries, refused);
    }
}
