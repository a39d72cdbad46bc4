package io.plumbline.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import io.plumbline.reading.documents.Document;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// From a plan's document to what is promised, by whom, as known at any moment.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterTest {

    private static final String TEXT = "到2030年，全市数字经济规模达到3万亿元，森林覆盖率不低于20%。建成两座水厂。牵头单位：市水务局。";

    private Database database;
    private Journal journal;
    private Plans plans;
    private Proposals proposals;
    private Review review;
    private Commitments commitments;
    private Units units;

    @BeforeAll
    void open() {
        database = TestDatabase.fresh();
        journal = new Journal(database, Clock.systemUTC());
        plans = new Plans(database);
        proposals = new Proposals(database);
        review = new Review(database);
        commitments = new Commitments(database);
        units = new Units(database);
        write("units", write -> {
            units.put(write, OrganisationUnit.of("WATER", "武汉市水务局", "局", "").withAliases("市水务局", "水务局"));
            return 0L;
        });
    }

    @AfterAll
    void close() {
        database.close();
    }

    private <T> T write(String what, Function<Write, T> work) {
        List<T> made = new ArrayList<>();
        journal.write(Occasion.of("王五", "核对原文", what), write -> {
            made.add(work.apply(write));
            return "";
        });
        return made.getFirst();
    }

    @Test
    void a_document_is_kept_unchanged_and_once() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        long plan = plan("文件");

        PlanDocument first =
                write("document", it -> plans.addDocument(it, PlanDocument.of(plan, "纲要", "text/plain"), bytes));
        PlanDocument again =
                write("document", it -> plans.addDocument(it, PlanDocument.of(plan, "副本", "text/plain"), bytes));

        assertThat(again).isEqualTo(first);
        assertThat(plans.bytes(first)).isEqualTo(bytes);
        assertThat(plans.listDocuments(plan, journal.latest())).containsExactly(first);
        assertThat(plans.listDocuments(plan, Instant.EPOCH)).isEmpty();
    }

    @Test
    void an_accepted_proposal_is_promised_exactly_as_it_was_read() {
        List<Proposed> read = readInto(plan("采纳"));

        Registered registered =
                write("accept", it -> review.accept(it, read.getFirst().id()));

        assertThat(commitments.get(registered.id(), journal.latest())).isEqualTo(registered);
        assertThat(registered.commitment()).isEqualTo(target("全市数字经济规模", "3", "万亿元"));
        assertThat(commitments.listOrigins(registered.id()))
                .containsExactly(read.getFirst().id());
        assertThat(journal.list(1).getFirst().occasion()).isEqualTo(Occasion.of("王五", "核对原文", "accept"));
    }

    @Test
    void a_proposal_is_decided_once() {
        List<Proposed> read = readInto(plan("一次"));
        write("reject", it -> {
            review.reject(it, read.getFirst().id());
            return 0;
        });

        assertThatThrownBy(() ->
                        write("accept", it -> review.accept(it, read.getFirst().id())))
                .hasMessageContaining("已有结论：REJECTED")
                .hasMessageContaining("Maybe somebody else reviewed it meanwhile");
    }

    @Test
    void what_was_decided_later_was_open_before() {
        long plan = plan("时点");
        List<Proposed> read = readInto(plan);
        Instant before = journal.latest();
        long reading = proposals
                .listReadings(plans.listDocuments(plan, before).getFirst().id())
                .getFirst();
        Registered made = write("edit", it -> review.edit(it, read.getFirst().id(), target("数字经济规模", "3.1", "万亿元")));

        assertThat(proposals.list(reading, before).getFirst().verdict()).isEqualTo(Proposed.Verdict.OPEN);
        assertThat(proposals.list(reading, journal.latest()).getFirst().verdict())
                .isEqualTo(Proposed.Verdict.EDITED);
        assertThat(commitments.list(plan, before)).isEmpty();
        assertThat(commitments.list(plan, journal.latest())).containsExactly(made);
    }

    @Test
    void a_split_makes_several_and_a_merge_one() {
        long plan = plan("拆并");
        List<Proposed> read = readInto(plan);

        List<Registered> parts = write(
                "split",
                it -> review.split(it, read.getFirst().id(), List.of(target("甲", "1", "亿元"), target("乙", "2", "亿元"))));
        Registered whole = write(
                "merge",
                it -> review.merge(it, List.of(read.get(1).id(), read.get(2).id()), target("丙", "3", "亿元")));

        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part -> assertThat(commitments.listOrigins(part.id()))
                        .containsExactly(read.getFirst().id()));
        assertThat(commitments.listOrigins(whole.id()))
                .containsExactly(read.get(1).id(), read.get(2).id());
        assertThat(commitments.list(plan, journal.latest())).hasSize(3);
    }

    @Test
    void a_result_is_not_accepted_as_a_promise() {
        List<Proposed> read = readInto(plan("结果"));

        assertThatThrownBy(() ->
                        write("accept", it -> review.accept(it, read.get(3).id())))
                .hasMessageContaining("不是承诺");
    }

    @Test
    void an_earlier_version_stays_what_it_was() {
        long plan = plan("版本");
        Registered first = write("add", it -> commitments.add(it, plan, target("森林覆盖率", "20", "%")));
        Instant before = journal.latest();
        write("change", it -> commitments.change(it, first.id(), target("森林覆盖率", "21", "%")));
        write("drop", it -> commitments.drop(it, first.id()));

        assertThat(commitments.get(first.id(), before)).isEqualTo(first);
        assertThat(commitments.get(first.id(), journal.latest()).state()).isEqualTo(Registered.State.DROPPED);
        assertThat(commitments.listVersions(first.id()))
                .extracting(Registered::version)
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_unit_finds_what_it_leads_by_any_of_its_names() {
        long plan = plan("牵头");
        Commitment task = new Commitment.Task(
                cited("建成两座水厂"),
                "建成",
                "两座水厂",
                new Goalpost.Completion(),
                by2030(),
                Responsibility.of("市水务局"),
                Modality.PLAN);

        Registered led = write("add", it -> commitments.add(it, plan, task));

        assertThat(commitments.listOf("WATER", journal.latest())).containsExactly(led);
        assertThat(units.find("水务局", LocalDate.of(2026, 1, 1), journal.latest()))
                .isPresent();
        assertThat(units.find("水务局", LocalDate.of(1900, 1, 1), journal.latest()))
                .isEmpty();
    }

    @Test
    void nothing_stands_above_itself() {
        long plan = plan("层级");
        Registered goal = write("add", it -> commitments.add(it, plan, target("上", "1", "亿元")));
        Registered below = write("add", it -> commitments.add(it, plan, target("下", "1", "亿元")));
        write("place", it -> commitments.place(it, below.id(), goal.id()));

        assertThat(commitments.get(below.id(), journal.latest()).parent()).isEqualTo(goal.id());
        assertThatThrownBy(() -> write("place", it -> commitments.place(it, goal.id(), below.id())))
                .hasMessageContaining("must not stand above itself");
        assertThatThrownBy(() -> write("unit", it -> {
                    units.put(it, OrganisationUnit.of("WATER", "武汉市水务局", "局", "WATER"));
                    return 0;
                }))
                .hasMessageContaining("单位不能隶属于自身");
    }

    @Test
    void a_second_reading_shows_what_was_added_changed_and_dropped() {
        Proposed kept = proposed(1, "甲", "{\"a\":1,\"citation\":{\"start\":1}}");
        Proposed moved = proposed(2, "甲", "{\"a\":1,\"citation\":{\"start\":9}}");
        Proposed old = proposed(3, "乙", "{\"a\":1}");
        Proposed changed = proposed(4, "乙", "{\"a\":2}");
        Proposed gone = proposed(5, "丙", "{}");
        Proposed fresh = proposed(6, "丁", "{}");

        assertThat(Rereading.of(List.of(kept, old, gone), List.of(moved, changed, fresh)))
                .isEqualTo(new Rereading(List.of(fresh), List.of(new Rereading.Change(old, changed)), List.of(gone)));
    }

    @Test
    void a_write_that_fails_leaves_nothing() {
        Instant before = journal.latest();

        assertThatThrownBy(() -> write("add", it -> {
                    plans.add(it, Plan.of("失败", "纲要", "市政府", ReportingPeriod.ofYears(2026, 2030)));
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(journal.latest()).isEqualTo(before);
        assertThat(plans.list(Instant.parse("2100-01-01T00:00:00Z")))
                .extracting(Plan::name)
                .doesNotContain("失败");
    }

    private long plan(String name) {
        return write("plan", it -> plans.add(it, Plan.of(name, "纲要", "市政府", ReportingPeriod.ofYears(2026, 2030))))
                .id();
    }

    /// Three promises and a result.
    private List<Proposed> readInto(long plan) {
        Document document = new Document("纲要", "纲要", "武汉市", LocalDate.of(2026, 1, 1), TEXT);
        Finding.Grounds grounds = new Finding.Grounds("level", 0.9);
        List<Finding> findings = List.of(
                new Finding.Proposal(target("全市数字经济规模", "3", "万亿元"), grounds),
                new Finding.Proposal(target("森林覆盖率", "20", "%"), grounds),
                new Finding.Proposal(target("两座水厂", "2", "座"), grounds),
                new Finding.Result(
                        cited("两座水厂"),
                        Metric.of("水厂"),
                        new Goalpost.Exactly(Quantity.of(2, "座")),
                        new Timing.Unstated(),
                        Responsibility.UNSTATED,
                        grounds));
        long reading = write("read", it -> {
            PlanDocument kept = plans.addDocument(
                    it, PlanDocument.of(plan, "纲要", "text/plain"), TEXT.getBytes(StandardCharsets.UTF_8));
            return proposals.keep(it, kept.id(), "0.1.0", new Reading(document, findings, List.of()));
        });
        return proposals.list(reading, journal.latest());
    }

    private static Proposed proposed(long id, String quote, String slots) {
        Citation citation = new Citation("纲要", (int) id, (int) id + quote.length(), quote);
        return new Proposed(id, Proposed.Kind.PROMISE, citation, "level", 1, slots, Proposed.Verdict.OPEN);
    }

    private static Commitment target(String metric, String value, String unit) {
        return new Commitment.Target(
                cited("数字经济规模达到3万亿元"),
                Metric.of(metric),
                new Goalpost.AtLeast(Quantity.of(value, unit)),
                new Baseline.Unstated(),
                by2030(),
                Responsibility.UNSTATED,
                Modality.PLAN,
                BindingKind.EXPECTED);
    }

    private static Deadline by2030() {
        return Deadline.By.endOf(ReportingPeriod.ofYear(2030), "到2030年", Deadline.Derivation.STATED);
    }

    private static Citation cited(String quote) {
        int start = TEXT.indexOf(quote);
        return Citation.of("纲要", TEXT, start, start + quote.length());
    }
}
