package io.plumbline.publishing;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Modality;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Responsibility;
import io.plumbline.basics.Timing;
import io.plumbline.basics.Unit;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import io.plumbline.reading.Unread;
import io.plumbline.reading.documents.Document;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A short plan of our own wording with one finding of each kind, as a reader would give them.
final class ExampleReading {

    static final String TEXT = """
            江城市远景规划
            到2030年，研发强度由2.5%提高到3.5%以上（约束性，市科创局牵头，市财政局配合）。
            构建社区服务体系。实施养老、托育两大工程。江城东站建成投用。
            去年粮食产量下降1.2%，为历史第八低。
            再说一遍：研发强度由2.5%提高到3.5%以上。
            """;

    private static final ReportingPeriod PLAN = ReportingPeriod.ofYears(2026, 2030);

    private ExampleReading() {}

    static Reading reading() {
        Finding target = target();
        return new Reading(
                new Document("江城", "江城市远景规划", "江城市", LocalDate.of(2026, 1, 1), TEXT),
                List.of(
                        target,
                        task(),
                        programme(),
                        project(),
                        result(),
                        new Finding.Repetition(target, lastPlace("研发强度由2.5%提高到3.5%以上"))),
                List.of(new Unread(place("历史第八低"), Unread.Reason.UNKNOWN_FORM, "“第八低”的方向不明")));
    }

    static Reading reading(Finding... findings) {
        return new Reading(reading().document(), List.of(findings), List.of());
    }

    /// A target whose goalpost is this one.
    static Finding target(Goalpost goalpost) {
        return proposal(new Commitment.Target(
                place("研发强度"),
                Metric.of("研发强度"),
                goalpost,
                new Baseline.Unstated(),
                new Deadline.Open(),
                Responsibility.UNSTATED,
                Modality.PLAN,
                BindingKind.UNSTATED));
    }

    /// A task whose object is this one.
    static Finding task(String object) {
        return proposal(new Commitment.Task(
                place("构建"),
                "构建",
                object,
                new Goalpost.Completion(),
                new Deadline.Open(),
                Responsibility.UNSTATED,
                Modality.PLAN));
    }

    static Quantity quantity(String value, String unit) {
        return new Quantity(new BigDecimal(value), new Unit(unit));
    }

    private static Finding target() {
        return proposal(new Commitment.Target(
                place("研发强度由2.5%提高到3.5%以上"),
                Metric.of("研发强度"),
                new Goalpost.AtLeast(quantity("3.5", "%")),
                new Baseline.From(quantity("2.5", "%")),
                Deadline.By.endOf(ReportingPeriod.ofYear(2030), "到2030年", Deadline.Derivation.STATED),
                new Responsibility(List.of("市科创局"), List.of("市财政局"), List.of()),
                Modality.EXPECT,
                BindingKind.BINDING));
    }

    private static Finding task() {
        return proposal(new Commitment.Task(
                place("构建社区服务体系"),
                "构建",
                "社区服务体系",
                new Goalpost.Completion(),
                new Deadline.Open(),
                new Responsibility(List.of(), List.of(), List.of(new Responsibility.Candidate("市民政局", "社区服务归口"))),
                Modality.PLAN));
    }

    private static Finding programme() {
        return proposal(new Commitment.Programme(
                place("养老、托育两大工程"),
                "两大工程",
                2,
                List.of("养老", "托育"),
                Deadline.By.endOf(PLAN, "", Deadline.Derivation.SECTION),
                Responsibility.of("市民政局"),
                Modality.PLAN));
    }

    private static Finding project() {
        return proposal(new Commitment.Project(
                place("江城东站"),
                "江城东站",
                "建成投用",
                Deadline.By.endOf(ReportingPeriod.ofMonth(2027, 6), "", Deadline.Derivation.INHERITED),
                Responsibility.UNSTATED,
                Modality.FIRM));
    }

    private static Finding result() {
        return new Finding.Result(
                place("粮食产量下降1.2%"),
                new Metric("粮食产量", true),
                new Goalpost.Growth(new Goalpost.Exactly(quantity("-1.2", "%"))),
                new Timing.During(ReportingPeriod.ofYear(2025), "去年"),
                Responsibility.UNSTATED,
                new Finding.Grounds("数值", 0.9));
    }

    private static Finding proposal(Commitment commitment) {
        return new Finding.Proposal(commitment, new Finding.Grounds("句式", 0.97));
    }

    private static Citation place(String words) {
        return placeAt(TEXT.indexOf(words), words);
    }

    private static Citation lastPlace(String words) {
        return placeAt(TEXT.lastIndexOf(words), words);
    }

    private static Citation placeAt(int start, String words) {
        return Citation.of("江城", TEXT, start, start + words.length());
    }
}
