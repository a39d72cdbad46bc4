package io.plumbline.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a second reading says that the first did not (重读对照): `added` and `dropped` findings by their quotes, and
/// `changed` ones, whose quote is the same and whose content is not.
public record Rereading(List<Proposed> added, List<Change> changed, List<Proposed> dropped) {

    public record Change(Proposed before, Proposed after) {}

    public Rereading {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        dropped = List.copyOf(dropped);
    }

    /// Equal quotes are paired in the order of the text.
    public static Rereading of(List<Proposed> before, List<Proposed> after) {
        Map<String, List<Proposed>> waiting = new HashMap<>();
        before.forEach(it -> waiting.computeIfAbsent(it.citation().quote(), quote -> new ArrayList<>())
                .add(it));
        List<Proposed> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (Proposed now : after) {
            List<Proposed> same = waiting.getOrDefault(now.citation().quote(), List.of());
            if (same.isEmpty()) {
                added.add(now);
                continue;
            }
            Proposed then = same.removeFirst();
            if (!content(then).equals(content(now))) {
                changed.add(new Change(then, now));
            }
        }
        List<Proposed> dropped = before.stream()
                .filter(it ->
                        waiting.getOrDefault(it.citation().quote(), List.of()).contains(it))
                .toList();
        return new Rereading(added, changed, dropped);
    }

    /// Kind and slots; where in the text it stands is of no matter.
    private static String content(Proposed proposed) {
        return proposed.kind() + CommitmentJson.withoutCitation(proposed.slots());
    }
}
