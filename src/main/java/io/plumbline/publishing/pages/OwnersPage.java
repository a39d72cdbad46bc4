package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Counts;
import java.util.Map;

/// Everybody who answers for something in a plan (责任单位), by name; what nobody answers for is counted under "".
public record OwnersPage(Map<String, Counts> owners) {

    public int unowned() {
        Counts counts = owners.get("");
        return counts == null ? 0 : counts.total();
    }
}
