package io.plumbline.register.ledgers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a ledger counts (成员): a project, a firm, a product, a plan, a city, a group of patients. `code` is its own in
/// the ledger; `unit` answers for it and `place` is where it is, each the code or a name of a unit of the register, or
/// other words; `columns` holds what stands in the ledger's own columns. A member that is not `listed` was taken off
/// the
/// ledger as a mistake and counts on no day; one that ended its way is in a leaving stage.
public record Member(
        long id,
        long ledger,
        String code,
        String name,
        String unit,
        String place,
        Map<String, String> columns,
        boolean listed) {

    public Member {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("""
                    台账成员须有编号和名称：%s %s
                    A member of a ledger needs a code and a name: %s %s.""".formatted(code, name, code, name));
        }
    }

    /// One that has no number yet.
    public static Member of(String code, String name, String unit, String place) {
        return new Member(0, 0, code, name, unit, place, Map.of(), true);
    }

    public Member withColumn(String heading, String content) {
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.put(heading, content);
        return new Member(id, ledger, code, name, unit, place, more, listed);
    }

    Member inLedger(long number, long ledgerNumber) {
        return new Member(number, ledgerNumber, code, name, unit, place, columns, listed);
    }

    Member unlisted() {
        return new Member(id, ledger, code, name, unit, place, columns, false);
    }
}
