package io.plumbline.publishing.api;

import io.plumbline.database.Database;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.Indicators;
import io.plumbline.register.SeriesBreak;
import io.plumbline.server.Call;
import io.plumbline.server.MissingPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The indicators, every version of their definitions, and the breaks between them.
final class IndicatorsApi {

    private final Indicators indicators;
    private final Moments moments;
    private final Writer writer;

    IndicatorsApi(Database database, Moments moments, Writer writer) {
        this.indicators = new Indicators(database);
        this.moments = moments;
        this.writer = writer;
    }

    /// A break to be added.
    record NewBreak(LocalDate at, int before, int after, String why) {}

    List<Route> routes() {
        String breaks = "/indicators/{indicator}/breaks";
        return List.of(
                Route.get("/indicators", "全部指标口径", "all definitions of all indicators")
                        .asOf()
                        .list(IndicatorDefinition.class, this::list),
                Route.post("/indicators", "新增指标，或已有指标的下一口径版本", "define an indicator, or the next version of one")
                        .taking(IndicatorDefinition.class)
                        .one(Written.class, this::define),
                Route.get("/indicators/{indicator}", "一个指标的各口径版本", "the definitions of an indicator")
                        .asOf()
                        .list(IndicatorDefinition.class, this::versions),
                Route.get(breaks, "口径断点", "the breaks of its series").asOf().list(SeriesBreak.class, this::listBreaks),
                Route.post(breaks, "登记口径断点", "add a break")
                        .taking(NewBreak.class)
                        .one(Written.class, this::addBreak));
    }

    private Items<IndicatorDefinition> list(Call call) {
        Instant knownAt = moments.knownAt(call);
        return new Items<>(knownAt, indicators.list(knownAt));
    }

    private Written define(Call call) {
        IndicatorDefinition sent = Json.read(call, IndicatorDefinition.class);
        return writer.write(call, "define-indicator", write -> {
            indicators.define(write, sent);
            return indicators.id(sent.indicator());
        });
    }

    private Items<IndicatorDefinition> versions(Call call) {
        Instant knownAt = moments.knownAt(call);
        String code = call.path("indicator");
        List<IndicatorDefinition> versions = indicators.list(knownAt).stream()
                .filter(it -> it.indicator().equals(code))
                .toList();
        if (versions.isEmpty()) {
            throw new MissingPage("""
                    没有代码为 %s 的指标
                    No indicator has the code %s.
                    Maybe it had not been defined then, or its code is written differently.""".formatted(code, code));
        }
        return new Items<>(knownAt, versions);
    }

    private Items<SeriesBreak> listBreaks(Call call) {
        Instant knownAt = versions(call).knownAt();
        return new Items<>(knownAt, indicators.listBreaks(call.path("indicator"), knownAt));
    }

    private Written addBreak(Call call) {
        NewBreak sent = Json.read(call, NewBreak.class);
        String code = versions(call).items().getFirst().indicator();
        return writer.write(call, "add-break", write -> {
            indicators.addBreak(write, new SeriesBreak(code, sent.at(), sent.before(), sent.after(), sent.why()));
            return indicators.id(code);
        });
    }
}
