package io.plumbline.register.ledgers.intake;

import io.plumbline.register.ledgers.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// What each column of a table with these headings means (列的对应).
public record ColumnMapping(List<String> headings, List<ColumnRole> roles) {

    private static final Set<ColumnRole.Kind> MANY =
            Set.of(ColumnRole.Kind.COLUMN, ColumnRole.Kind.SKIPPED, ColumnRole.Kind.STAGE_DAY);

    public ColumnMapping {
        headings = List.copyOf(headings);
        roles = List.copyOf(roles);
        if (headings.size() != roles.size()) {
            throw new IllegalArgumentException("%d headings, %d roles".formatted(headings.size(), roles.size()));
        }
        if (!has(roles, ColumnRole.Kind.NAME)) {
            throw wrong("没有一列是名称", "no column is the NAME");
        }
        for (ColumnRole.Kind kind : ColumnRole.Kind.values()) {
            if (!MANY.contains(kind)
                    && roles.stream().filter(role -> role.kind() == kind).count() > 1) {
                throw wrong("两列都是“%s”".formatted(kind.label()), "two columns are the " + kind);
            }
        }
        if (has(roles, ColumnRole.Kind.STAGE) && has(roles, ColumnRole.Kind.STAGE_DAY)) {
            throw wrong("既有所处阶段又有阶段日期，只能取其一", "STAGE and STAGE_DAY say the same; keep one");
        }
        if (has(roles, ColumnRole.Kind.SINCE) && has(roles, ColumnRole.Kind.HAPPENED_ON)) {
            throw wrong("进入日期与发生日期只能取其一", "keep one of SINCE and HAPPENED_ON");
        }
    }

    private static IllegalArgumentException wrong(String chinese, String english) {
        return new IllegalArgumentException("""
                列的对应有误：%s
                Wrong meaning of columns: %s.
                Maybe one of them is COLUMN or SKIPPED.""".formatted(chinese, english));
    }

    private static boolean has(List<ColumnRole> roles, ColumnRole.Kind kind) {
        return roles.stream().anyMatch(role -> role.kind() == kind);
    }

    public boolean has(ColumnRole.Kind kind) {
        return has(roles, kind);
    }

    /// Where the only column of that kind stands.
    public OptionalInt findPlace(ColumnRole.Kind kind) {
        return IntStream.range(0, roles.size())
                .filter(column -> roles.get(column).kind() == kind)
                .findFirst();
    }

    /// The same with another meaning of one column.
    public ColumnMapping with(String heading, ColumnRole role) {
        int place = headings.indexOf(heading);
        if (place < 0) {
            throw new IllegalArgumentException("""
                    表里没有“%s”这一列，表头为：%s
                    The table has no column %s.
                    Maybe one of its headings was meant: %s.""".formatted(heading, headings, heading, headings));
        }
        List<ColumnRole> changed = new ArrayList<>(roles);
        changed.set(place, role);
        return new ColumnMapping(headings, changed);
    }

    /// The ledger with the columns that tables of this kind bring.
    public Ledger widened(Ledger ledger) {
        List<String> columns = new ArrayList<>(ledger.columns());
        roles.stream()
                .filter(role -> role.kind() == ColumnRole.Kind.COLUMN && !columns.contains(role.detail()))
                .forEach(role -> columns.add(role.detail()));
        return ledger.withColumns(columns.toArray(String[]::new));
    }
}
