package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Quantity;
import io.plumbline.judging.lines.Demand;
import io.plumbline.judging.lines.KnownSeries;
import io.plumbline.judging.lines.Line;
import io.plumbline.measuring.Reported;
import io.plumbline.register.IndicatorDefinition;
import java.time.LocalDate;
import java.util.Optional;

/// Names what is missing to judge a target by its indicator, and who should bring it. `least` is how many yearly
/// figures a
/// judgement needs.
record Missing(IndicatorDefinition definition, LocalDate day, String from, int least) {

    Wanted figure(Line line, long slot) {
        return Wanted.figure(definition.name(), line.chinese(slot), line.code(slot), from);
    }

    /// The figures from one slot to another.
    Wanted figures(Line line, long first, long last) {
        return first == last
                ? figure(line, first)
                : Wanted.figure(
                        definition.name(),
                        line.chinese(first) + "至" + line.chinese(last),
                        line.code(first) + " to " + line.code(last),
                        from);
    }

    /// As many of the last full years as a judgement needs.
    private Wanted lastYears() {
        int year = day.plusDays(1).getYear() - 1;
        int first = year - least + 1;
        return Wanted.figure(
                definition.name(),
                "%d年至%d年".formatted(first, year),
                "each year from %d to %d".formatted(first, year),
                from);
    }

    Asked.Unasked number() {
        return new Asked.Unasked(
                new Bilingual("目标值不是数，不能以数据判定", "the goal is no number that figures could be held against"),
                Optional.empty());
    }

    Asked.Unasked line(Demand demand, KnownSeries series) {
        Bilingual why = switch (demand) {
            case LEVEL -> level(series);
            case GROWTH ->
                new Bilingual(
                        "增长目标须以不变价或与价格无关的年度数据判定，尚无此类数据",
                        "growth needs yearly figures at constant prices or without prices; there are none");
            case SUM -> new Bilingual("没有可以累计的当期数据", "no figures that add up over the plan");
            case RATES -> new Bilingual("没有可以连乘的年度增速", "no yearly growth rates to chain");
        };
        return new Asked.Unasked(why.then(known(series.last())), Optional.of(lastYears()));
    }

    private static Bilingual level(KnownSeries series) {
        Bilingual none = new Bilingual("没有可与目标值相比的年度数据", "no yearly figures to hold against the goal");
        return series.hasPartsOfYears()
                ? none.then(new Bilingual("季度、月度数据未表明是时期数还是时点数", "quarters and months do not show whether they add up"))
                : none;
    }

    private Bilingual known(Reported last) {
        return Bilingual.format(
                "最近一个数据是 %s 的 %s",
                "the last figure is %2$s of %1$s", last.period().code(), new Quantity(last.value(), definition.unit()));
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

    /// Ends with what the indicator needs, where its definition says so.
    private Bilingual needs(Bilingual words) {
        return definition.meaning().isEmpty()
                ? words
                : words.then(Bilingual.format("口径：%s", "its definition: %s", definition.meaning()));
    }

    Conclusion figures() {
        return Conclusion.unknown(
                needs(Bilingual.format("“%s”尚无已知数据", "no figure of “%s” is known", definition.name())),
                new Bilingual("指标数据", "figures of the indicator"),
                lastYears());
    }
}
