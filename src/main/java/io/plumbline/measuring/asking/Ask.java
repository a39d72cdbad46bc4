package io.plumbline.measuring.asking;

import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.register.OrganisationUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// A field asked of a unit (填报要求): what, how often, and from when to before when. `notes` helps those who fill it in.
public record Ask(String unit, Subject subject, Every every, LocalDate from, LocalDate to, String notes) {

    /// What is asked.
    public sealed interface Subject {

        /// For people: `SUPPLY@420100（累计）`, `PROJECTS：行业、备注`.
        default String words() {
            return switch (this) {
                case OfFigure figure ->
                    figure.indicator() + "@" + figure.place()
                            + (figure.cumulation() == Cumulation.TO_DATE ? "（累计）" : "");
                case OfLedger ledger ->
                    ledger.ledger() + "：所处阶段"
                            + ledger.columns().stream()
                                    .map(column -> "、" + column)
                                    .collect(Collectors.joining());
            };
        }

        /// An indicator of a place, by their codes, for the period or to date, at some prices.
        record OfFigure(String indicator, String place, Cumulation cumulation, PriceBasis price) implements Subject {

            /// For the period, prices of no matter.
            public static OfFigure of(String indicator, String place) {
                return new OfFigure(indicator, place, Cumulation.IN_PERIOD, PriceBasis.NONE);
            }
        }

        /// Those columns of a ledger, for each member that the unit answers for, besides where the member stands.
        record OfLedger(String ledger, List<String> columns) implements Subject {

            public OfLedger {
                columns = List.copyOf(columns);
            }
        }
    }

    public Ask {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("""
                    填报要求的终止日早于起始日：%s 至 %s
                    An ask must not end before it begins: %s to %s.""".formatted(from, to, from, to));
        }
    }

    /// From that day on, without an end.
    public static Ask of(String unit, Subject subject, Every every, LocalDate from) {
        return new Ask(unit, subject, every, from, OrganisationUnit.OPEN, "");
    }

    public Ask withNotes(String words) {
        return new Ask(unit, subject, every, from, to, words);
    }

    public Ask until(LocalDate end) {
        return new Ask(unit, subject, every, from, end, notes);
    }

    public boolean isAlive(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /// Whether it is asked at some time at which the other is.
    boolean overlaps(Ask other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
