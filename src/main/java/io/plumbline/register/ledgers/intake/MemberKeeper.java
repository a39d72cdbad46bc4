package io.plumbline.register.ledgers.intake;

import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.register.ledgers.intake.ColumnRole.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final ColumnMapping mapping;
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
        this.mapping = mapping;
        this.happenings = mapping.has(Kind.HAPPENED_ON);
        this.dated = happenings || mapping.has(Kind.SINCE) || mapping.has(Kind.STAGE_DAY);
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
        Member settled = known == null ? withoutBlanks(read, Map.of()) : over(known, read);
        if (known != null && isSame(known, settled)) {
            same += seen.contains(known.id()) ? 0 : 1;
            return known;
        }
        if (known == null) {
            added++;
        } else {
            changed++;
        }
        Member kept = ledgers.put(write, ledger, settled);
        byCode.put(kept.code(), kept);
        return kept;
    }

    /// A table speaks only of the columns it has; a blank in one of them clears what stood there.
    private Member over(Member known, Member read) {
        Member there = Member.of(
                read.code(),
                read.name(),
                mapping.has(Kind.UNIT) ? read.unit() : known.unit(),
                mapping.has(Kind.PLACE) ? read.place() : known.place());
        for (Map.Entry<String, String> column : read.columns().entrySet()) {
            there = there.withColumn(column.getKey(), column.getValue());
        }
        return withoutBlanks(there, known.columns());
    }

    private static Member withoutBlanks(Member read, Map<String, String> known) {
        Member both = Member.of(read.code(), read.name(), read.unit(), read.place());
        Map<String, String> columns = new LinkedHashMap<>(known);
        columns.putAll(read.columns());
        for (Map.Entry<String, String> column : columns.entrySet()) {
            if (!column.getValue().isEmpty()) {
                both = both.withColumn(column.getKey(), column.getValue());
            }
        }
        return both;
    }

    private static boolean isSame(Member known, Member read) {
        return read.columns().equals(known.columns())
                && known.name().equals(read.name())
                && known.unit().equals(read.unit())
                && known.place().equals(read.place());
    }

    private void keep(Member member, StageEntry read) {
        List<StageEntry> known = entries.computeIfAbsent(member.id(), key -> new ArrayList<>());
        StageEntry of = read.of(member.id());
        Optional<StageEntry> alike = known.stream()
                .filter(entry -> entry.stage().equals(of.stage()) && (!happenings || isSame(entry, over(entry, of))))
                .reduce((earlier, later) -> later);
        if (alike.isEmpty()) {
            entered++;
            StageEntry made = ledgers.enter(write, ledger, of);
            if (!happenings) {
                known.add(made);
            }
            return;
        }
        StageEntry settled = over(alike.get(), of);
        if (isSame(alike.get(), settled)) {
            sameEntries++;
        } else {
            corrected++;
            known.add(ledgers.correct(write, ledger, alike.get().id(), settled));
        }
        if (happenings || !isSame(alike.get(), settled)) {
            known.remove(alike.get());
        }
    }

    private StageEntry over(StageEntry known, StageEntry read) {
        StageEntry there = read.onDay(dated ? read.on() : known.on());
        there = mapping.has(Kind.EVIDENCE) ? there : there.withEvidence(known.evidence());
        return mapping.has(Kind.AMOUNT)
                ? there
                : known.findAmount().map(there::withAmount).orElse(there);
    }

    private static boolean isSame(StageEntry known, StageEntry read) {
        return isSame(known.amount(), read.amount())
                && known.on().equals(read.on())
                && known.evidence().equals(read.evidence());
    }

    /// 500万元 is 0.05亿元.
    private static boolean isSame(StageEntry.Amount known, StageEntry.Amount read) {
        if (known instanceof StageEntry.Amount.Of one && read instanceof StageEntry.Amount.Of other) {
            return one.quantity().isSameAs(other.quantity());
        }
        return known.equals(read);
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
