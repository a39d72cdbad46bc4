package io.plumbline.register;

import java.time.LocalDate;
import java.util.List;

/// An organisation that answers for something, or a place that figures speak of (责任单位、地区): a city, a bureau, a
/// district, a company. `parent` is the code of the unit above it, empty at the top. It exists from `from` to before
/// `to`.
public record OrganisationUnit(
        String code, String name, String kind, String parent, LocalDate from, LocalDate to, List<String> aliases) {

    /// The end of what has no end yet.
    public static final LocalDate OPEN = LocalDate.of(9999, 1, 1);

    public OrganisationUnit {
        aliases = List.copyOf(aliases);
        if (code.isBlank() || name.isBlank() || !from.isBefore(to)) {
            throw new IllegalArgumentException("""
                    单位须有代码和名称，且起始日早于终止日：%s %s（%s 至 %s）
                    A unit needs a code, a name, and a start before its end: %s %s (%s to %s).""".formatted(code, name, from, to, code, name, from, to));
        }
    }

    public static OrganisationUnit of(String code, String name, String kind, String parent) {
        return new OrganisationUnit(code, name, kind, parent, LocalDate.of(1949, 10, 1), OPEN, List.of());
    }

    public OrganisationUnit withAliases(String... words) {
        return new OrganisationUnit(code, name, kind, parent, from, to, List.of(words));
    }

    public OrganisationUnit withName(String newName) {
        return new OrganisationUnit(code, newName, kind, parent, from, to, aliases);
    }

    public OrganisationUnit withEnd(LocalDate end) {
        return new OrganisationUnit(code, name, kind, parent, from, end, aliases);
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    boolean isCalled(String words) {
        return words.equals(name) || words.equals(code) || aliases.contains(words);
    }
}
