package io.plumbline.publishing.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.judging.promises.Claim;
import io.plumbline.judging.promises.Considered;
import io.plumbline.judging.promises.Derivation;
import io.plumbline.judging.promises.Edition;
import io.plumbline.judging.promises.Pairs;
import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.judging.promises.Row;
import io.plumbline.judging.promises.Verdict;
import io.plumbline.publishing.Measured;
import io.plumbline.publishing.Places;
import io.plumbline.publishing.Words;
import java.util.List;

/// One pair of documents in the report: both quotes side by side, each with its place, and the verdict with its reason.
final class ReportTable {

    /// In characters.
    private static final int LONGEST_LEAD = 36;

    private final Html html;
    private final Reconciliation.Compared compared;
    private final Side promised;
    private final Side reported;

    /// One of the two documents.
    private record Side(String text, Places places) {

        static Side of(Edition edition) {
            String text = edition.document().text();
            return new Side(text, new Places(text));
        }

        /// What stands before a quote that leaves its metric out, back to the stop before it.
        String leadTo(Citation citation) {
            int start = citation.start();
            while (start > 0 && citation.start() - start < LONGEST_LEAD && "。；\n".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            return text.substring(start, citation.start());
        }
    }

    ReportTable(Html html, Reconciliation.Compared compared) {
        this.html = html;
        this.compared = compared;
        this.promised = Side.of(compared.pair().promise());
        this.reported = Side.of(compared.pair().outcome());
    }

    void put(String id) {
        Pairs.Pair pair = compared.pair();
        html.raw("<section id=\"" + id + "\">\n<h2>").text(pair.region() + "　");
        html.text(pair.promise().year() + " → " + pair.outcome().year()).raw("</h2>\n<p class=\"soft\">");
        putDocument("承诺", "Promise", pair.promise().document().title(), nameOf(pair.promise()));
        html.raw("<br>");
        putDocument("结果", "Outcome", pair.outcome().document().title(), nameOf(pair.outcome()));
        html.raw("</p>\n");
        pair.remark().ifPresent(it -> html.raw("<p class=\"missed\">").both(it).raw("</p>\n"));
        putTally(html, Tally.of(compared.rows()), "tally section-tally");
        putRows();
        if (compared.notYetDue() > 0) {
            html.both(
                    "p",
                    "另有%d项承诺在后一份文件时尚未到期，未列入。".formatted(compared.notYetDue()),
                    "%d promises fall due later and are left out.".formatted(compared.notYetDue()));
        }
        html.raw("</section>\n");
    }

    static void putTally(Html html, Tally tally, String style) {
        html.raw("<ul class=\"" + style + "\">");
        for (Verdict verdict : Verdict.values()) {
            html.raw("<li class=\"" + verdict.code() + "\"><span>" + VerdictMark.of(verdict) + " ")
                    .both(verdict.words())
                    .raw("</span> <b>" + tally.of(verdict) + "</b></li>");
        }
        html.raw("</ul>\n");
    }

    private static String nameOf(Edition edition) {
        return edition.document().name();
    }

    private void putDocument(String chinese, String english, String title, String name) {
        html.both(chinese, english).raw(" ").text(title);
        if (!title.equals(name)) {
            html.raw(" · ").text(name);
        }
    }

    private void putRows() {
        html.raw("<table>\n<thead><tr>");
        putHeading("metric", "指标", "Metric");
        putHeading("quote", "承诺", "Promise");
        putHeading("quote", "所报结果", "Outcome");
        putHeading("verdict", "结论和理由", "Verdict and reason");
        html.raw("</tr></thead>\n<tbody>\n");
        compared.rows().forEach(this::putRow);
        html.raw("</tbody></table>\n");
    }

    private void putHeading(String style, String chinese, String english) {
        html.raw("<th scope=\"col\" class=\"" + style + "\">")
                .both(chinese, english)
                .raw("</th>");
    }

    private void putRow(Row row) {
        String known = Boolean.toString(row.promise().known().isPresent());
        html.raw("<tr data-verdict=\"" + row.verdict().code() + "\" data-known=\"" + known + "\"><th scope=\"row\">");
        html.both(
                row.promise().words(),
                row.promise()
                        .known()
                        .map(it -> it.english())
                        .orElse(row.promise().words()));
        html.raw("<span class=\"place\">");
        putValue(row.promise().goalpost());
        html.raw("</span></th><td>");
        putLabel("承诺", "Promise");
        putQuote(row.promise(), promised);
        html.raw("</td><td>");
        putLabel("所报结果", "Outcome");
        row.outcome()
                .ifPresentOrElse(
                        it -> putQuote(it.claim(), reported),
                        () -> html.raw("<span class=\"not_stated\">")
                                .both("没有说明", "not stated")
                                .raw("</span>"));
        html.raw("</td><td>");
        VerdictMark.put(html, row.verdict());
        html.raw("<br>").both(row.reason());
        row.derivation().ifPresent(this::putDerivation);
        putConsidered(row.considered());
        html.raw("</td></tr>\n");
    }

    private void putLabel(String chinese, String english) {
        html.raw("<span class=\"label\">").both(chinese, english).raw("</span>");
    }

    private void putQuote(Claim claim, Side side) {
        Citation citation = claim.citation();
        String words = claim.words();
        boolean leavesOut = !citation.quote().contains(words.substring(0, Math.min(2, words.length())));
        html.raw("<q lang=\"zh-CN\">");
        if (leavesOut) {
            html.raw("<span class=\"lead\">").text("…" + side.leadTo(citation)).raw("</span>");
        }
        html.text(citation.quote().strip()).raw("</q>");
        putPlace(citation, side);
    }

    private void putPlace(Citation citation, Side side) {
        html.raw("<span class=\"place\">")
                .both(
                        side.places().of(citation),
                        "paragraph %d, characters %d–%d"
                                .formatted(side.places().paragraph(citation), citation.start(), citation.end()))
                .raw("</span>");
    }

    private void putValue(Goalpost goalpost) {
        Measured measured = Measured.find(goalpost).orElseThrow();
        html.both(
                Words.of(goalpost) + measured.unit(),
                "%s %s %s %s"
                        .formatted(
                                measured.measure().replace("growth_avg", "average growth"),
                                sign(measured.comparator()),
                                String.join(
                                        "–",
                                        measured.values().stream()
                                                .map(it -> it.toPlainString())
                                                .toList()),
                                measured.unit()));
    }

    private static String sign(String comparator) {
        return switch (comparator) {
            case ">=" -> "≥";
            case "<=" -> "≤";
            case "~" -> "≈";
            case "range" -> "";
            default -> comparator;
        };
    }

    private void putDerivation(Derivation derivation) {
        html.raw("<p class=\"derived\">")
                .both("【推算】", "[Derived] ")
                .both(
                        "%s约%s，若以此计：%s。"
                                .formatted(
                                        derivation.measure().words().chinese(),
                                        derivation.derived(),
                                        derivation.would().words().chinese()),
                        "%s of about %s; by that it would be %s. "
                                .formatted(
                                        derivation.measure().words().english(),
                                        derivation.derived(),
                                        derivation.would().words().english()))
                .both("依据：", "From: ");
        putSource(derivation.base(), promised);
        html.text("；");
        putSource(derivation.part(), reported);
        html.raw("</p>");
    }

    private void putSource(Citation citation, Side side) {
        html.raw("<q lang=\"zh-CN\">")
                .text("“" + citation.quote().strip() + "”")
                .raw("</q> ");
        html.both(
                side.places().of(citation),
                "(paragraph %d)".formatted(side.places().paragraph(citation)));
    }

    private void putConsidered(List<Considered> considered) {
        if (considered.isEmpty()) {
            return;
        }
        html.raw("<details><summary>")
                .both(
                        "相近而未采用（%d）".formatted(considered.size()),
                        "Close, but not taken (%d)".formatted(considered.size()))
                .raw("</summary><ul>");
        for (Considered it : considered) {
            html.raw("<li><q lang=\"zh-CN\">")
                    .text(it.citation().quote().strip())
                    .raw("</q>：")
                    .both(it.whyNot());
            putPlace(it.citation(), reported);
            html.raw("</li>");
        }
        html.raw("</ul></details>");
    }
}
