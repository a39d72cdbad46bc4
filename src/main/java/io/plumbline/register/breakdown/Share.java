package io.plumbline.register.breakdown;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;

/// A part of a target (分解指标): what is to be reached in a period by a place or a unit, or by the whole where both are
/// empty. `place` and `unit` are codes or names of the register; `baseYear` is the year that it is counted from, 0
/// where
/// none is stated; `takenUpBy` is the number of the commitment of the plan below that promises it, 0 while none does.
public record Share(
        long id,
        long commitment,
        ReportingPeriod period,
        String place,
        String unit,
        Quantity value,
        int baseYear,
        long takenUpBy) {

    /// What a target is split along.
    public enum Axis {
        YEAR("年度"),
        PLACE("地区"),
        UNIT("单位");

        private final String label;

        Axis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// A year's part of the whole.
    public static Share ofYear(long commitment, int year, Quantity value) {
        return new Share(0, commitment, ReportingPeriod.ofYear(year), "", "", value, 0, 0);
    }

    public Share inPlace(String codeOrName) {
        return new Share(id, commitment, period, codeOrName, unit, value, baseYear, takenUpBy);
    }

    public Share ofUnit(String codeOrName) {
        return new Share(id, commitment, period, place, codeOrName, value, baseYear, takenUpBy);
    }

    public Share from(int year) {
        return new Share(id, commitment, period, place, unit, value, year, takenUpBy);
    }

    public Share takenUpBy(long commitmentBelow) {
        return new Share(id, commitment, period, place, unit, value, baseYear, commitmentBelow);
    }

    Share withId(long number) {
        return new Share(number, commitment, period, place, unit, value, baseYear, takenUpBy);
    }

    public Axis axis() {
        if (!place.isEmpty()) {
            return Axis.PLACE;
        }
        return unit.isEmpty() ? Axis.YEAR : Axis.UNIT;
    }

    /// Who has it: 武昌区, or 武昌区·区科经局.
    public String holder() {
        return place.isEmpty() || unit.isEmpty() ? place + unit : place + "·" + unit;
    }
}
