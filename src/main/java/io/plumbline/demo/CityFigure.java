package io.plumbline.demo;

import io.plumbline.measuring.FigureRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/// One figure of the city before it is handed in.
record CityFigure(
        String indicator,
        String place,
        String period,
        BigDecimal value,
        String cumulation,
        String vintage,
        int definition,
        LocalDate knownOn) {

    static CityFigure of(CitySeries series, String place, String period, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(series.decimals(), RoundingMode.HALF_EVEN);
        return new CityFigure(series.code(), place, period, rounded, "当期", "", series.lastDefinition(), LocalDate.MAX);
    }

    CityFigure toDate() {
        return new CityFigure(indicator, place, period, value, "累计", vintage, definition, knownOn);
    }

    CityFigure ofDefinition(int version) {
        return new CityFigure(indicator, place, period, value, cumulation, vintage, version, knownOn);
    }

    CityFigure quick(LocalDate day) {
        return known("快报", day);
    }

    CityFigure preliminary(LocalDate day) {
        return known("初步核算", day);
    }

    CityFigure revised(LocalDate day) {
        return known("最终核实", day);
    }

    private CityFigure known(String which, LocalDate day) {
        return new CityFigure(indicator, place, period, value, cumulation, which, definition, day);
    }

    FigureRow row(int number) {
        return new FigureRow(
                number,
                indicator,
                place,
                period,
                value.toPlainString(),
                "",
                cumulation,
                "",
                vintage,
                knownOn.toString(),
                "示例市统计调查局《统计月报（演示数据）》" + knownOn,
                "" + definition);
    }
}
