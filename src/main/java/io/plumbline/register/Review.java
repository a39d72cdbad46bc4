package io.plumbline.register;

import io.plumbline.basics.Commitment;
import io.plumbline.database.Database;
import java.util.List;

/// What people decide about proposals (提案审核): accept, edit, split, merge, reject. Each proposal is decided once; who,
/// when
/// and why stand in the journal.
public final class Review {

    private final ProposalStore proposals;
    private final CommitmentStore origins;
    private final Commitments commitments;

    public Review(Database database) {
        this.proposals = new ProposalStore(database.jdbc());
        this.origins = new CommitmentStore(database.jdbc());
        this.commitments = new Commitments(database);
    }

    /// As it was read.
    public Registered accept(Write write, long proposal) {
        Commitment read = open(write, proposal).findCommitment().orElseThrow();
        return decide(write, List.of(proposal), Proposed.Verdict.ACCEPTED, read);
    }

    public Registered edit(Write write, long proposal, Commitment edited) {
        open(write, proposal);
        return decide(write, List.of(proposal), Proposed.Verdict.EDITED, edited);
    }

    /// One passage that promises several things.
    public List<Registered> split(Write write, long proposal, List<Commitment> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("""
                    拆分至少得到两项
                    A split makes at least two commitments.""");
        }
        open(write, proposal);
        long plan = proposals.plan(proposal);
        proposals.decide(write, proposal, Proposed.Verdict.SPLIT);
        return parts.stream()
                .map(part -> register(write, plan, part, List.of(proposal)))
                .toList();
    }

    /// Several passages that promise one thing.
    public Registered merge(Write write, List<Long> merged, Commitment whole) {
        if (merged.size() < 2) {
            throw new IllegalArgumentException("""
                    合并至少需要两项
                    A merge takes at least two proposals.""");
        }
        merged.forEach(proposal -> open(write, proposal));
        return decide(write, merged, Proposed.Verdict.MERGED, whole);
    }

    public void reject(Write write, long proposal) {
        open(write, proposal);
        proposals.decide(write, proposal, Proposed.Verdict.REJECTED);
    }

    private Registered decide(Write write, List<Long> decided, Proposed.Verdict verdict, Commitment commitment) {
        decided.forEach(proposal -> proposals.decide(write, proposal, verdict));
        return register(write, proposals.plan(decided.getFirst()), commitment, decided);
    }

    private Registered register(Write write, long plan, Commitment commitment, List<Long> from) {
        Registered registered = commitments.add(write, plan, commitment);
        from.forEach(proposal -> origins.addOrigin(write, registered.id(), proposal));
        return registered;
    }

    private Proposed open(Write write, long proposal) {
        Proposed found = proposals
                .find(proposal, write.recordedAt())
                .orElseThrow(() -> new IllegalArgumentException("""
                        没有编号为 %d 的提案
                        No proposal has the number %d.""".formatted(proposal, proposal)));
        if (found.verdict() != Proposed.Verdict.OPEN) {
            throw new IllegalStateException("""
                    提案 %d 已有结论：%s
                    Proposal %d was decided already: %s.
                    Maybe somebody else reviewed it meanwhile; change the commitment instead.""".formatted(proposal, found.verdict(), proposal, found.verdict()));
        }
        if (found.kind() != Proposed.Kind.PROMISE) {
            throw new IllegalStateException("""
                    提案 %d 不是承诺：%s
                    Proposal %d promises nothing: %s.
                    Maybe it is a result, which becomes a figure.""".formatted(proposal, found.kind(), proposal, found.kind()));
        }
        return found;
    }
}
