package io.plumbline.register.ledgers;

import io.plumbline.basics.Quantity;
import io.plumbline.database.Database;
import io.plumbline.register.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The ledgers, their members, and the stages these went through, as known at any moment.
public final class Ledgers {

    private final LedgerStore store;
    private final StageEntryStore entries;

    public Ledgers(Database database) {
        this.store = new LedgerStore(database.jdbc());
        this.entries = new StageEntryStore(database.jdbc());
    }

    /// A new ledger, or a new state of the one with that code. Stages that members went through stay.
    public Ledger put(Write write, Ledger ledger) {
        Optional<Ledger> known = find(ledger.code(), write.recordedAt());
        known.ifPresent(old -> requireUsedStages(old, ledger));
        long id = known.map(Ledger::id).orElseGet(() -> store.add(write, ledger.code()));
        Ledger kept = ledger.withId(id);
        store.addVersion(write, kept);
        return kept;
    }

    private void requireUsedStages(Ledger old, Ledger next) {
        for (Ledger.Stage stage : old.stages()) {
            if (!next.hasStage(stage.name()) && entries.isUsed(old.id(), stage.name())) {
                throw new IllegalArgumentException("""
                        阶段“%s”已有成员进入，不能从台账 %s 中去掉
                        Members went through the stage %s: it must stay in ledger %s.
                        Maybe its place in the order was meant to change.""".formatted(stage.name(), old.code(), stage.name(), old.code()));
            }
        }
        if (!old.measure().isCommensurable(next.measure())) {
            throw new IllegalArgumentException("""
                    台账 %s 的金额单位由“%s”改为“%s”，无法折算
                    The amounts of ledger %s cannot be converted from %s to %s.""".formatted(
                            old.code(), old.measure(), next.measure(), old.code(), old.measure(), next.measure()));
        }
    }

    /// A new member, or a new state of the one with that code; what its columns are called must be configured.
    public Member put(Write write, Ledger ledger, Member member) {
        for (String heading : member.columns().keySet()) {
            if (!ledger.columns().contains(heading)) {
                throw new IllegalArgumentException(
                        """
                        台账 %s 没有“%s”这一列
                        Ledger %s has no column %s.
                        Maybe add it to the ledger first: it has %s.""".formatted(ledger.code(), heading, ledger.code(), heading, ledger.columns()));
            }
        }
        long id = store.findMemberId(ledger.id(), member.code())
                .orElseGet(() -> store.addMember(write, ledger.id(), member.code()));
        Member kept = member.inLedger(id, ledger.id());
        store.addMemberVersion(write, kept);
        return kept;
    }

    /// Takes a member off that should never have been listed. One that ended its way enters a leaving stage instead.
    public void unlist(Write write, long member) {
        store.addMemberVersion(write, getMember(member, write.recordedAt()).unlisted());
    }

    /// A member enters a stage.
    public StageEntry enter(Write write, Ledger ledger, StageEntry entry) {
        requireFits(ledger, entry);
        return entry.withId(entries.add(write, entry));
    }

    /// Another entry takes the place of a wrong one, which stays in what was known before.
    public StageEntry correct(Write write, Ledger ledger, long wrong, StageEntry right) {
        requireFits(ledger, right);
        requireStands(wrong);
        StageEntry kept = right.withId(entries.add(write, right));
        entries.end(write, wrong, kept.id());
        return kept;
    }

    /// A wrong entry no longer counts, and nothing takes its place.
    public void withdraw(Write write, long wrong) {
        requireStands(wrong);
        entries.end(write, wrong, 0);
    }

    private static void requireFits(Ledger ledger, StageEntry entry) {
        if (!ledger.hasStage(entry.stage())) {
            throw new IllegalArgumentException("""
                    台账 %s 没有“%s”这一阶段
                    Ledger %s has no stage %s.
                    Maybe one of these was meant: %s.""".formatted(
                            ledger.code(),
                            entry.stage(),
                            ledger.code(),
                            entry.stage(),
                            ledger.stages().stream().map(Ledger.Stage::name).toList()));
        }
        entry.findAmount().ifPresent(amount -> requireExact(amount, ledger));
    }

    /// Fails where the amount has no exact form in the unit that the ledger adds in.
    private static void requireExact(Quantity amount, Ledger ledger) {
        Quantity exact = amount.in(ledger.measure());
        if (!exact.isSameAs(amount)) {
            throw new IllegalStateException("%s is not %s.".formatted(exact, amount));
        }
    }

    private void requireStands(long entry) {
        if (entries.find(entry).isEmpty() || entries.isEnded(entry)) {
            throw new IllegalArgumentException("""
                    没有编号为 %d 的有效阶段记录
                    No entry %d stands in the ledger.
                    Maybe it was corrected or withdrawn before.""".formatted(entry, entry));
        }
    }

    public Optional<Ledger> find(String code, Instant knownAt) {
        return store.list(knownAt).stream()
                .filter(ledger -> ledger.code().equals(code))
                .findFirst();
    }

    public Ledger get(String code, Instant knownAt) {
        return find(code, knownAt).orElseThrow(() -> new IllegalArgumentException("""
                没有代码为 %s 的台账
                No ledger has the code %s.
                Maybe it was added after %s, or its code is written differently.""".formatted(code, code, knownAt)));
    }

    /// By code.
    public List<Ledger> list(Instant knownAt) {
        return store.list(knownAt);
    }

    public Member getMember(long id, Instant knownAt) {
        return store.findMember(id, knownAt)
                .orElseThrow(() -> new IllegalArgumentException("""
                没有编号为 %d 的台账成员
                No member of a ledger has the number %d.
                Maybe it was added after %s.""".formatted(id, id, knownAt)));
    }

    /// Those that are listed, in the order they were added.
    public List<Member> listMembers(long ledger, Instant knownAt) {
        return store.listMembers(ledger, knownAt).stream()
                .filter(Member::listed)
                .toList();
    }

    /// The entries that counted at that moment, in the order of their days.
    public List<StageEntry> listEntries(long ledger, Instant knownAt) {
        return entries.list(ledger, knownAt);
    }

    /// Everything that was ever entered for a member, corrected entries too.
    public List<StageEntry> listHistory(long member) {
        return entries.listAll(member);
    }
}
