package io.plumbline.measuring.ledgers;

import io.plumbline.register.OrganisationUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The units of the register by all their names, each with what lies above it.
final class PlaceTree {

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /// A name that two units share stands for neither.
    PlaceTree(List<OrganisationUnit> units) {
        units.forEach(unit -> parents.put(unit.code(), unit.parent()));
        for (OrganisationUnit unit : units) {
            unit.aliases().forEach(alias -> codes.merge(alias, unit.code(), PlaceTree::one));
            codes.merge(unit.name(), unit.code(), PlaceTree::one);
        }
        parents.keySet().forEach(code -> codes.put(code, code));
        codes.values().removeIf(String::isEmpty);
    }

    private static String one(String code, String other) {
        return code.equals(other) ? code : "";
    }

    /// The code of the unit that these words name, or the words themselves.
    String code(String words) {
        return codes.getOrDefault(words, words);
    }

    /// Whether the one is the other or lies above it; no words cover everything.
    boolean covers(String above, String words) {
        String wanted = code(above);
        for (String at = code(words); !at.isEmpty(); at = parents.getOrDefault(at, "")) {
            if (at.equals(wanted)) {
                return true;
            }
        }
        return above.isEmpty();
    }
}
