package io.plumbline.publishing.api;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.measuring.CrossTable;
import io.plumbline.measuring.CsvFigures;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.FigureRow;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.ImportResult;
import io.plumbline.measuring.JsonFigures;
import io.plumbline.measuring.Objection;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.server.Call;
import io.plumbline.server.RefusedRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;

/// Figures in, one import in one write with one receipt; and questions about them as known at any moment.
final class FiguresApi {

    private static final String WHAT = "import-figures";
    private static final String CSV = "text/csv";
    private static final int MOST_CELLS = 1_000_000;

    private final Figures figures;
    private final FigureImport figureImport;
    private final Moments moments;
    private final Writer writer;

    FiguresApi(Database database, Journal journal, Moments moments, Writer writer) {
        this.figures = new Figures(database);
        this.figureImport = new FigureImport(database, journal);
        this.moments = moments;
        this.writer = writer;
    }

    /// How figures are sent as JSON: the same words as the columns of a CSV file; those left out are as if empty.
    record SentFigure(
            String indicator,
            String unit,
            String period,
            Optional<String> value,
            Optional<String> measure,
            Optional<String> cumulation,
            Optional<String> price,
            Optional<String> vintage,
            Optional<String> known_on,
            Optional<String> source,
            Optional<String> definition) {}

    /// The receipt of an import: what was taken, and why the rest was not.
    record Imported(Written written, int accepted, int refused, List<Objection> objections) {}

    /// What is asked of a cross table.
    record TableQuestion(
            List<String> indicators,
            List<String> units,
            List<ReportingPeriod> periods,
            Optional<Cumulation> cumulation,
            Optional<PriceBasis> price) {}

    List<Route> routes() {
        Route.Taken sent = new Route.Taken(List.of("application/json", CSV), SentFigure.class, true);
        return List.of(
                Route.post("/figures", "导入数据：一次导入，一个事务，一张回执", "import figures: one import, one receipt")
                        .taking(sent)
                        .one(Imported.class, this::take),
                asking("/figures", "一个指标在一地的数据，各期最后一次", "the last figures of an indicator and a place")
                        .list(FigureLine.class, this::series),
                asking("/figures/history", "一个指标在一地的全部数据，含修订", "all figures, revised ones too")
                        .list(FigureLine.class, this::history),
                Route.get("/imports/{write}/figures", "一次导入的数据", "the figures of one import")
                        .list(FigureLine.class, this::imported),
                Route.question("/figures/cross-table", "交叉表：指标×单位×报告期", "cross table: indicators, units, periods")
                        .asOf()
                        .taking(TableQuestion.class)
                        .one(TableAnswer.class, this::crossTable));
    }

    private static Route asking(String path, String chinese, String english) {
        return Route.get(path, chinese, english)
                .needing("indicator", "指标代码", "code of the indicator")
                .needing("unit", "单位或地区代码", "code of the unit or place")
                .asOf();
    }

    private Imported take(Call call) {
        Occasion occasion = writer.occasion(call, WHAT);
        ImportResult result = take(call, occasion);
        Writer.requireSame(result.receipt(), WHAT);
        return new Imported(
                Written.of(result.receipt(), result.receipt().write()),
                result.accepted(),
                result.refused(),
                result.objections());
    }

    private ImportResult take(Call call, Occasion occasion) {
        byte[] body = call.body();
        try {
            return figureImport.run(occasion, rows(call, body));
        } catch (JacksonException e) {
            throw Json.malformed(e);
        } catch (UncheckedIOException e) {
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, """
                    CSV 读不懂：%s
                    The CSV cannot be read: %s
                    Maybe a quotation mark is missing.""".formatted(e.getMessage(), e.getMessage()));
        }
    }

    private static Iterable<FigureRow> rows(Call call, byte[] body) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return call.type().equals(CSV)
                ? new CsvFigures(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                : new JsonFigures(bytes);
    }

    private Items<FigureLine> series(Call call) {
        Instant knownAt = moments.knownAt(call);
        return lines(knownAt, figures.listSeries(call.get("indicator"), call.get("unit"), knownAt));
    }

    private Items<FigureLine> history(Call call) {
        Instant knownAt = moments.knownAt(call);
        List<Figure> all = figures.listHistories(call.get("indicator"), call.get("unit"), knownAt).stream()
                .flatMap(Collection::stream)
                .toList();
        return lines(knownAt, all);
    }

    private Items<FigureLine> imported(Call call) {
        return lines(moments.knownAt(call), figures.listOfWrite(call.number("write")));
    }

    private static Items<FigureLine> lines(Instant knownAt, List<Figure> found) {
        return new Items<>(knownAt, found.stream().map(FigureLine::of).toList());
    }

    private TableAnswer crossTable(Call call) {
        TableQuestion asked = Json.read(call, TableQuestion.class);
        long cells = (long) asked.indicators().size()
                * asked.units().size()
                * asked.periods().size();
        if (cells > MOST_CELLS) {
            throw new RefusedRequest(
                    HttpStatus.UNPROCESSABLE_CONTENT, """
                    交叉表最多 %d 格，所问为 %d 格
                    A cross table has at most %d cells, not %d.
                    Maybe ask for fewer periods at once.""".formatted(MOST_CELLS, cells, MOST_CELLS, cells));
        }
        return TableAnswer.of(figures.crossTable(new CrossTable.Question(
                asked.indicators(),
                asked.units(),
                asked.periods(),
                asked.cumulation().orElse(Cumulation.IN_PERIOD),
                asked.price().orElse(PriceBasis.NONE),
                moments.knownAt(call))));
    }
}
