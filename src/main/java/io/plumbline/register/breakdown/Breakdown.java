package io.plumbline.register.breakdown;

import io.plumbline.register.Registered;
import java.util.List;

/// How one commitment was broken down (任务分解): its parts in numbers with their sums, the commitments below it, and what
/// does not fit.
public record Breakdown(
        Registered whole, List<Share> shares, List<PartSum> sums, List<Registered> below, List<Mismatch> mismatches) {

    public Breakdown {
        shares = List.copyOf(shares);
        sums = List.copyOf(sums);
        below = List.copyOf(below);
        mismatches = List.copyOf(mismatches);
    }
}
