package io.plumbline.register;

import io.plumbline.basics.Unit;

/// What an indicator means (指标口径): `version` 1, 2, … of the indicator with that code. Figures of two versions do not
/// compare unless somebody says so. `unit` is the unit its figures are kept in.
public record IndicatorDefinition(
        String indicator, int version, String name, String meaning, Unit unit, Direction direction) {

    public enum Direction {
        /// 正向指标.
        MORE_IS_BETTER,
        /// 逆向指标.
        LESS_IS_BETTER,
        /// Neither; a range or a level to keep.
        NEUTRAL
    }

    public IndicatorDefinition {
        if (indicator.isBlank() || name.isBlank() || version < 1) {
            throw new IllegalArgumentException("""
                    指标须有代码、名称和从 1 起的口径版本：%s %s %d
                    An indicator needs a code, a name and a definition version from 1: %s %s %d.""".formatted(indicator, name, version, indicator, name, version));
        }
    }
}
