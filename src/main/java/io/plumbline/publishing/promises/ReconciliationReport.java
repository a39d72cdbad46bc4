package io.plumbline.publishing.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.judging.promises.Row;
import io.plumbline.judging.promises.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A report in one HTML file that needs nothing else: no fonts, scripts or pictures from elsewhere, and a content
/// security policy that allows nothing but its own style and script. `#en` at the end of its address shows it in
/// English.
public final class ReconciliationReport implements ReconciliationWriter {

    private static final int MOST_METRICS = 20;

    private final OutputStream out;

    public ReconciliationReport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(Reconciliation reconciliation) throws IOException {
        Html html = new Html();
        String style = resource("report.css");
        String script = resource("report.js");
        putHead(html, style, script);
        putTop(html, reconciliation);
        putCharts(html, reconciliation);
        putFilters(html, reconciliation);
        int number = 0;
        for (Reconciliation.Compared compared : reconciliation.compared()) {
            number++;
            new ReportTable(html, compared).put(idOf(number));
        }
        putUnpaired(html, reconciliation);
        ReportNotes.put(html);
        html.raw("<script>" + script + "</script>\n</body>\n</html>\n");
        try (out) {
            out.write(html.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void putHead(Html html, String style, String script) {
        html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                        .formatted(hash(style), hash(script)));
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<title>承诺兑现对照 · Promise and outcome</title>\n<link rel=\"icon\" href=\"data:,\">\n");
        html.raw("<style>" + style + "</style>\n</head>\n");
    }

    private static void putTop(Html html, Reconciliation reconciliation) {
        List<Row> rows = reconciliation.rows();
        html.raw(
                "<body>\n<span id=\"en\"></span><span id=\"zh\"></span>\n<header>\n<nav class=\"languages\">"
                        + "<a class=\"to-zh\" href=\"#zh\" lang=\"zh-CN\">中文</a> <a class=\"to-en\" href=\"#en\" lang=\"en\">English</a></nav>\n");
        html.both("h1", "承诺兑现对照", "Promise and outcome");
        html.both(
                "p",
                "上一年的文件承诺了什么，下一年的文件报告了什么：%d对文件，%d项有数字的承诺，两边都引原文、注明出处。"
                        .formatted(reconciliation.compared().size(), rows.size()),
                "What one year’s document promised, and what the next year’s reports: %d pairs of documents, %d promises with a number, both sides quoted with their place."
                        .formatted(reconciliation.compared().size(), rows.size()));
        html.raw("</header>\n");
        html.both("h3", "指标目录中的主要指标", "Main metrics, those of the register");
        ReportTable.putTally(html, Tally.of(mainOf(rows)), "tally");
        html.both("h3", "全部有数字的承诺", "All promises with a number");
        ReportTable.putTally(html, Tally.of(rows), "tally section-tally");
        html.raw("<p class=\"soft\">")
                .both(
                        "“未说明”只表示后一年的文件没有可对照的数据，不表示没有兑现。结论由程序按文末所列规则得出，引用前请核对原文。",
                        "“Not stated” only says that the later document has no figure that answers, not that the promise was broken. Verdicts follow the rules at the end; check the quotes before you cite them.")
                .raw("</p>\n");
    }

    private static List<Row> mainOf(List<Row> rows) {
        return rows.stream().filter(row -> row.promise().known().isPresent()).toList();
    }

    private static void putCharts(Html html, Reconciliation reconciliation) {
        html.raw("<div class=\"charts\">\n");
        Map<String, List<Row>> byMetric = new LinkedHashMap<>();
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (Row row : reconciliation.rows()) {
            row.promise().known().ifPresent(metric -> {
                byMetric.computeIfAbsent(metric.name(), name -> new ArrayList<>())
                        .add(row);
                names.put(metric.name(), new Bilingual(metric.name(), metric.english()));
            });
        }
        List<StackedBars.Bar> metrics = byMetric.entrySet().stream()
                .map(it -> new StackedBars.Bar(Objects.requireNonNull(names.get(it.getKey())), Tally.of(it.getValue())))
                .sorted(Comparator.comparingInt(
                        (StackedBars.Bar bar) -> -bar.tally().total()))
                .limit(MOST_METRICS)
                .toList();
        List<StackedBars.Bar> regions = reconciliation.compared().stream()
                .map(it -> new StackedBars.Bar(nameOf(it), Tally.of(mainOf(it.rows()))))
                .toList();
        StackedBars.put(html, new Bilingual("主要指标：各结论的项数", "Main metrics: promises by verdict"), metrics);
        StackedBars.put(
                html, new Bilingual("各地区主要指标：各结论的项数", "Main metrics of each region: promises by verdict"), regions);
        html.raw("</div>\n");
    }

    private static Bilingual nameOf(Reconciliation.Compared compared) {
        String name = compared.pair().region() + " " + compared.pair().promise().year();
        return new Bilingual(name, name);
    }

    private static void putFilters(Html html, Reconciliation reconciliation) {
        html.raw("<form id=\"filters\" class=\"filters\" hidden>\n<label>")
                .both("查找 ", "Find ")
                .raw("<input type=\"search\" name=\"words\"></label>\n<label>")
                .both("地区 ", "Region ")
                .raw("<select name=\"region\"><option value=\"\" data-zh=\"全部\" data-en=\"all\">全部</option>");
        int number = 0;
        for (Reconciliation.Compared compared : reconciliation.compared()) {
            number++;
            String name = Html.escape(nameOf(compared).chinese());
            html.raw("<option value=\"%s\" data-zh=\"%s\" data-en=\"%s\">%s</option>"
                    .formatted(idOf(number), name, name, name));
        }
        html.raw("</select></label>\n<fieldset><legend>").both("结论", "Verdict").raw("</legend>");
        for (Verdict verdict : Verdict.values()) {
            html.raw("<label class=\"%s\"><input type=\"checkbox\" name=\"verdict\" value=\"%s\" checked> %s "
                            .formatted(verdict.code(), verdict.code(), VerdictMark.of(verdict)))
                    .both(verdict.words())
                    .raw("</label>");
        }
        html.raw("</fieldset>\n<label><input type=\"checkbox\" name=\"main\"> ")
                .both("只看指标目录中的指标", "Only metrics of the register")
                .raw("</label>\n<output>")
                .raw(
                        "<span class=\"zh\">显示 <b class=\"shown\"></b> 项</span><span class=\"en\"><b class=\"shown\"></b> shown</span>")
                .raw("</output>\n</form>\n");
    }

    private static void putUnpaired(Html html, Reconciliation reconciliation) {
        if (reconciliation.unpaired().isEmpty()) {
            return;
        }
        int count = reconciliation.unpaired().size();
        html.both("h2", "没有配对的文件（%d）".formatted(count), "Documents without a partner (%d)".formatted(count));
        html.raw("<ul class=\"soft\">\n");
        reconciliation
                .unpaired()
                .forEach(it -> html.raw("<li>")
                        .text(it.title() + "（" + it.document() + "）：")
                        .both(it.reason())
                        .raw("</li>\n"));
        html.raw("</ul>\n");
    }

    private static String idOf(int number) {
        return "pair-" + number;
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private static String resource(String name) throws IOException {
        InputStream resource = Objects.requireNonNull(ReconciliationReport.class.getResourceAsStream(name), name);
        try (resource) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
