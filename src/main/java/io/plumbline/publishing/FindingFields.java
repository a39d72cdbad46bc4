package io.plumbline.publishing;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Timing;
import io.plumbline.reading.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// The fields by which files name what a finding says; the same names, in the same order, in every format. A field that
/// a kind of finding has but that the text does not fill is absent.
final class FindingFields {

    /// All of them, of whatever kind.
    static final List<String> NAMES = List.of(
            "doc",
            "kind",
            "start",
            "end",
            "quote",
            "metric",
            "elided",
            "measure",
            "comparator",
            "value",
            "value2",
            "unit",
            "name",
            "count",
            "members",
            "step",
            "action",
            "object",
            "goalpost",
            "time",
            "baseline",
            "responsible",
            "support",
            "candidates",
            "binding",
            "modality",
            "repeats",
            "rule",
            "confidence");

    private final FieldSink sink;

    FindingFields(FieldSink sink) {
        this.sink = sink;
    }

    void put(String document, Finding finding) {
        Finding first = firstOf(finding);
        sink.text("doc", document);
        sink.text("kind", Kind.of(first).code());
        sink.number("start", finding.citation().start());
        sink.number("end", finding.citation().end());
        sink.text("quote", finding.citation().quote());
        switch (first) {
            case Finding.Proposal proposal -> putCommitment(proposal.commitment());
            case Finding.Result result -> putResult(result);
            case Finding.Repetition repetition -> throw new IllegalArgumentException("A repetition of a repetition.");
        }
        if (finding instanceof Finding.Repetition repetition) {
            sink.place("repeats", repetition.first().citation());
        } else {
            sink.absent("repeats");
        }
        sink.text("rule", finding.grounds().rule());
        sink.number("confidence", BigDecimal.valueOf(finding.grounds().confidence()));
    }

    static Finding firstOf(Finding finding) {
        return finding instanceof Finding.Repetition repetition ? firstOf(repetition.first()) : finding;
    }

    private void putCommitment(Commitment commitment) {
        switch (commitment) {
            case Commitment.Target target -> {
                putMeasured(target.metric(), target.goalpost());
                putTime(target.deadline());
                putBaseline(target.baseline());
            }
            case Commitment.Programme programme -> {
                sink.text("name", programme.name());
                putCount(programme.count());
                sink.list("members", programme.members());
                putTime(programme.deadline());
            }
            case Commitment.Project project -> {
                sink.text("name", project.name());
                sink.text("step", project.step());
                putTime(project.deadline());
            }
            case Commitment.Task task -> {
                sink.text("action", task.action());
                sink.text("object", task.object());
                putAim(task.goalpost());
                putTime(task.deadline());
            }
        }
        putResponsibility(commitment.responsibility());
        if (commitment instanceof Commitment.Target target) {
            sink.textIfAny("binding", Words.of(target.binding()));
        }
        sink.text("modality", commitment.modality().name().toLowerCase(Locale.ROOT));
    }

    private void putResult(Finding.Result result) {
        putMeasured(result.metric(), result.stated());
        switch (result.time()) {
            case Timing.During during -> sink.text("time", during.period().code());
            case Timing.Unstated unstated -> sink.absent("time");
        }
        sink.absent("baseline");
        putResponsibility(result.responsibility());
        sink.absent("binding");
        sink.absent("modality");
    }

    private void putMeasured(Metric metric, Goalpost goalpost) {
        sink.text("metric", metric.words());
        sink.flag("elided", metric.elided());
        Measured.find(goalpost)
                .ifPresentOrElse(
                        this::putNumbers,
                        () -> List.of("measure", "comparator", "value", "value2", "unit")
                                .forEach(sink::absent));
    }

    private void putNumbers(Measured measured) {
        sink.text("measure", measured.measure());
        sink.text("comparator", measured.comparator());
        sink.number("value", measured.values().getFirst());
        if (measured.values().size() > 1) {
            sink.number("value2", measured.values().get(1));
        } else {
            sink.absent("value2");
        }
        sink.textIfAny("unit", measured.unit());
    }

    /// What a task aims at in words; one that is simply to be done aims at nothing else.
    private void putAim(Goalpost goalpost) {
        sink.textIfAny("goalpost", goalpost instanceof Goalpost.Qualitative aim ? aim.words() : "");
    }

    private void putCount(int count) {
        if (count > 0) {
            sink.number("count", count);
        } else {
            sink.absent("count");
        }
    }

    private void putTime(Deadline deadline) {
        switch (deadline) {
            case Deadline.By by -> sink.text("time", by.period().code());
            case Deadline.Open open -> sink.absent("time");
        }
    }

    private void putBaseline(Baseline baseline) {
        switch (baseline) {
            case Baseline.From from -> sink.quantity("baseline", from.value());
            case Baseline.Unstated unstated -> sink.absent("baseline");
        }
    }

    private void putResponsibility(Responsibility responsibility) {
        sink.textIfAny("responsible", String.join("、", responsibility.lead()));
        sink.list("support", responsibility.supporting());
        sink.candidates("candidates", responsibility.candidates());
    }
}
