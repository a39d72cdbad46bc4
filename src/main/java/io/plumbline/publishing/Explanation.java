package io.plumbline.publishing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Timing;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Setting;
import io.plumbline.reading.outline.Zone;
import io.plumbline.reading.owners.OwnerSource;
import java.util.Locale;

/// A finding with the reasons for it, a line a slot.
final class Explanation {

    private final StringBuilder lines = new StringBuilder();

    private Explanation() {}

    static String of(String title, Finding finding, Places places) {
        Explanation explanation = new Explanation();
        Finding first = FindingFields.firstOf(finding);
        explanation
                .lines
                .append("■ ")
                .append(TextTable.visible(finding.citation().quote()))
                .append('\n');
        explanation.line("文件", "document", title + "，" + places.of(finding.citation()));
        explanation.line(
                "类别", "kind", Kind.of(first).chinese() + " · " + Kind.of(first).one());
        explanation.line(
                "规则",
                "rule",
                RuleWords.of(first.grounds().rule()) + "，把握 · confidence "
                        + first.grounds().confidence());
        explanation.zone(first.grounds().setting());
        switch (first) {
            case Finding.Proposal proposal -> explanation.commitment(proposal.commitment());
            case Finding.Result result -> explanation.result(result);
            case Finding.Repetition ignored -> {}
        }
        explanation.owner(responsibility(first), first.grounds().setting().owner());
        if (finding instanceof Finding.Repetition repetition) {
            explanation.line(
                    "重复",
                    "repeats",
                    "与此处相同 · the same as " + places.of(repetition.first().citation()));
        }
        return explanation.lines.append('\n').toString();
    }

    private static Responsibility responsibility(Finding first) {
        return switch (first) {
            case Finding.Proposal proposal -> proposal.commitment().responsibility();
            case Finding.Result result -> result.responsibility();
            case Finding.Repetition ignored -> Responsibility.UNSTATED;
        };
    }

    private void line(String chinese, String english, String words) {
        lines.append("  ").append(chinese).append(" · ").append(english).append("：");
        lines.append(TextTable.visible(words)).append('\n');
    }

    private void zone(Setting setting) {
        Bilingual words = zoneWords(setting.zone());
        String opened = setting.zoneWords().isEmpty() ? "" : "，由此确定 · set by “" + setting.zoneWords() + "”";
        line("所在部分", "zone", words + opened);
    }

    private static Bilingual zoneWords(Zone zone) {
        return switch (zone) {
            case REVIEW -> new Bilingual("回顾", "review");
            case PLAN_GOALS -> new Bilingual("规划目标", "goals of the plan");
            case THIS_YEAR -> new Bilingual("今年安排", "this year's tasks");
            case OTHER -> new Bilingual("其他", "neither");
        };
    }

    // ---- The slots

    private void commitment(Commitment commitment) {
        if (commitment instanceof Commitment.Target target) {
            metric(target.metric());
            line(
                    "目标值",
                    "goal",
                    TaskRow.of(new Finding.Proposal(target, new Finding.Grounds("", 1)))
                            .goal()
                            .whole());
        }
        deadline(commitment.deadline());
        line("语气", "modality", commitment.modality().name().toLowerCase(Locale.ROOT));
    }

    private void result(Finding.Result result) {
        metric(result.metric());
        switch (result.time()) {
            case Timing.During during -> line("时间", "time", Words.of(during) + "，由此确定 · from “" + during.words() + "”");
            case Timing.Unstated ignored -> line("时间", "time", "原文未说 · not stated");
        }
    }

    private void metric(Metric metric) {
        String from = metric.elided() ? "承前省略 · taken from what stands before" : "原文写明 · stated";
        line("指标", "metric", metric.words() + "，" + from);
    }

    private void deadline(Deadline deadline) {
        switch (deadline) {
            case Deadline.By by ->
                line("时限", "time", Words.of(by.period()) + "，" + derivation(by) + "：“" + by.words() + "”");
            case Deadline.Open ignored -> line("时限", "time", "原文未说 · not stated");
        }
    }

    private static Bilingual derivation(Deadline.By by) {
        return switch (by.derivation()) {
            case STATED -> new Bilingual("句中写明", "stated in the sentence");
            case RELATIVE -> new Bilingual("从文件日期推算", "counted from the document's date");
            case PLAN_PERIOD -> new Bilingual("由规划期推算", "from the period of a plan");
            case INHERITED -> new Bilingual("承接前文", "taken from what stands before");
            case SECTION -> new Bilingual("由所在部分", "from its section");
            case REVIEWED -> new Bilingual("审核时所定", "set by a person");
        };
    }

    private void owner(Responsibility responsibility, OwnerSource source) {
        if (responsibility.lead().isEmpty()) {
            line("责任单位", "owner", "原文未说，不作推断 · not stated, nobody is guessed");
            return;
        }
        String words = source.words().isEmpty() ? "" : "：" + source.words();
        line("责任单位", "owner", String.join("、", responsibility.lead()) + "，" + sourceWords(source.kind()) + words);
    }

    private static Bilingual sourceWords(OwnerSource.Kind kind) {
        return switch (kind) {
            case NOTE -> new Bilingual("见括注或专句", "from the note behind it");
            case SUBJECT -> new Bilingual("见主语", "the subject");
            case SPEAKER -> new Bilingual("见发言人", "the speaker's unit");
            case CELL -> new Bilingual("见同行单元格", "from a cell of its row");
            case NONE -> new Bilingual("出处未记", "from a place not kept");
        };
    }
}
