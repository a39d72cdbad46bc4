package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.lines.Demand;
import io.plumbline.judging.lines.Line;
import io.plumbline.register.IndicatorDefinition;
import java.time.LocalDate;
import java.util.Optional;

/// Names what is missing to judge a target by its indicator, and who should bring it.
record Missing(IndicatorDefinition definition, LocalDate day, String from) {

    Wanted figure(Line line, long slot) {
        return Wanted.figure(definition.name(), line.chinese(slot), line.code(slot), from);
    }

    /// The last year that has ended.
    private Wanted lastYear() {
        int year = day.plusDays(1).getYear() - 1;
        return Wanted.figure(definition.name(), year + "年", "" + year, from);
    }

    Asked.Unasked number() {
        return new Asked.Unasked(
                new Bilingual("目标值不是数，不能以数据判定", "the goal is no number that figures could be held against"),
                Optional.empty());
    }

    Asked.Unasked line(Demand demand) {
        Bilingual why = switch (demand) {
            case LEVEL ->
                new Bilingual(
                        "没有可与目标值相比的年度数据；季度、月度数据未表明是时期数还是时点数",
                        "no yearly figures to hold against the goal; quarters and months do not show whether they add up");
            case GROWTH ->
                new Bilingual(
                        "增长目标须以不变价或与价格无关的年度数据判定，尚无此类数据",
                        "growth needs yearly figures at constant prices or without prices; there are none");
            case SUM -> new Bilingual("没有可以累计的当期数据", "no figures that add up over the plan");
            case RATES -> new Bilingual("没有可以连乘的年度增速", "no yearly growth rates to chain");
        };
        return new Asked.Unasked(why, Optional.of(lastYear()));
    }

    Asked.Unasked base(Line line, long slot) {
        return new Asked.Unasked(
                Bilingual.format(
                        "缺基期%1$s的数据，无从起算", "the base figure of %2$s is missing", line.chinese(slot), line.code(slot)),
                Optional.of(figure(line, slot)));
    }

    Asked.Unasked unit(String words) {
        return new Asked.Unasked(
                Bilingual.format(
                        "目标 %s 不能折算为指标的计量单位“%s”",
                        "the goal %s cannot be converted to the unit “%s” of the indicator", words, definition.unit()),
                Optional.of(link()));
    }

    Asked.Unasked ranks() {
        return new Asked.Unasked(
                Bilingual.format(
                        "位次须与同类比较，所联指标“%s”不是位次",
                        "a place needs its peers; the indicator “%s” holds no places", definition.name()),
                Optional.of(link()));
    }

    private Wanted link() {
        return new Wanted(
                Wanted.Kind.LINK, new Bilingual("与目标值同量纲的衡量指标", "an indicator of the same kind as the goal"), from);
    }

    Conclusion figures() {
        return Conclusion.unknown(
                Bilingual.format("“%s”尚无已知数据", "no figure of “%s” is known", definition.name()),
                new Bilingual("指标数据", "figures of the indicator"),
                lastYear());
    }
}
