package io.plumbline.register.ledgers.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// An office's own table becomes a ledger, once its columns were confirmed.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final String HEADINGS = "项目名称,当前阶段,进入时间,投资额（万元）,资金来源";

    private Database database;
    private Journal journal;
    private Ledgers ledgers;
    private LedgerImport imports;

    @BeforeAll
    void open() {
        database = TestDatabase.fresh();
        journal = new Journal(database, Clock.systemUTC());
        ledgers = new Ledgers(database);
        imports = new LedgerImport(database, journal);
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void a_mapping_is_confirmed_once_and_remembered_for_the_same_headings() {
        LedgerTable table = LedgerTableTest.table(HEADINGS, "甲大桥,签约,2026-03-01,500,市级");
        Ledger ledger = ledger("ONCE");

        assertThat(imports.findMapping(ledger, table, journal.latest())).isEmpty();
        assertThatThrownBy(() -> take("ONCE", table)).hasMessageContaining("Maybe confirm the proposal first");
        ColumnMapping proposed = imports.proposeMapping(ledger, table, journal.latest());
        journal.write(occasion(), it -> imports.confirm(it, ledger, proposed).code());

        LedgerTable next = LedgerTableTest.table("六月,,,,", HEADINGS, "乙学校,开工,2026-05-01,700,区级");
        assertThat(imports.findMapping(ledger, next, journal.latest())).contains(proposed);
        assertThat(take("ONCE", next).counts().added()).isEqualTo(1);
        assertThat(ledgers.get("ONCE", journal.latest()).columns()).containsExactly("资金来源");
    }

    @Test
    void good_rows_stand_and_bad_ones_come_back_with_row_column_and_reason() {
        LedgerTable table = LedgerTableTest.table(
                HEADINGS,
                "甲大桥,签约,2026-03-01,500,市级",
                "乙学校,开业,2026-03-01,500,市级",
                ",签约,2026-03-01,500,市级",
                "丙医院,签约,三月,500,市级",
                "丁公园,签约,2026-03-01,五百,市级",
                "戊码头,签约,2026-03-01,5人,市级",
                "甲大桥,签约,2026-03-01,500,市级");

        confirm("BAD", LedgerTableTest.table(HEADINGS, "甲大桥,签约,2026-03-01,500,市级"));
        LedgerReceipt receipt = take("BAD", table);

        assertThat(receipt.counts().added()).isEqualTo(1);
        assertThat(receipt.refused())
                .extracting(row -> row.row() + " " + row.heading() + " " + row.message())
                .containsExactly(
                        "3 当前阶段 台账没有这一阶段 · the ledger has no such stage: 开业",
                        "4 项目名称 缺名称 · the name is missing",
                        "5 进入时间 日期应形如 2026-03-01 或 2026年3月 · a day reads 2026-03-01: 三月",
                        "6 投资额（万元） 金额应为数 · an amount must be a number: 五百",
                        "7 投资额（万元） 不能准确折算为亿元 · cannot be converted to 亿元 exactly: 5人",
                        "8  前面已有同名同号的一行 · a row above has this name or code: 甲大桥");
        assertThat(entries("BAD"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.findAmount()).contains(Quantity.of(500, "万元")));
    }

    @Test
    void the_same_table_again_changes_nothing_and_a_newer_one_only_what_differs() {
        LedgerTable june = LedgerTableTest.table(
                HEADINGS, "甲大桥,签约,2026-03-01,500,市级", "乙学校,签约,2026-03-01,500,市级", "丙医院,签约,2026-03-01,500,");
        LedgerTable july = LedgerTableTest.table(HEADINGS, "甲大桥,开工,2026-07-01,500,市级", "乙学校,签约,2026-03-05,500,区级");

        takeConfirmed("AGAIN", june);
        LedgerReceipt again = takeConfirmed("AGAIN", june);
        LedgerReceipt newer = takeConfirmed("AGAIN", july);

        assertThat(again.counts()).isEqualTo(new LedgerReceipt.Counts(0, 0, 3, 0, 0, 3, 0));
        assertThat(newer.counts()).isEqualTo(new LedgerReceipt.Counts(0, 1, 1, 1, 1, 0, 0));
        assertThat(newer.absent()).extracting(Member::name).containsExactly("丙医院");
        assertThat(entries("AGAIN"))
                .extracting(entry -> entry.stage() + entry.on())
                .containsExactly("签约2026-03-01", "签约2026-03-01", "签约2026-03-05", "开工2026-07-01");
    }

    @Test
    void rows_that_happen_many_times_are_each_booked_and_only_once() {
        LedgerTable table = LedgerTableTest.table(
                "企业名称,状态,日期,金额", "甲,签约,2026-01-02,1亿元", "甲,签约,2026-01-02,1亿元", "甲,签约,2026-02-02,2亿元");
        LedgerTable more = LedgerTableTest.table(
                "企业名称,状态,日期,金额", "甲,签约,2026-01-02,1亿元", "甲,签约,2026-02-02,2亿元", "甲,签约,2026-03-02,3亿元");

        takeConfirmed("MANY", table);
        assertThat(takeConfirmed("MANY", table).counts().entered()).isZero();
        assertThat(takeConfirmed("MANY", more).counts().entered()).isEqualTo(1);
        assertThat(entries("MANY")).hasSize(4);
    }

    @Test
    void a_stage_without_a_day_is_entered_on_the_day_of_the_table_and_not_moved_by_the_next() {
        LedgerTable table = LedgerTableTest.table("友城,状态", "甲市,签约");
        takeConfirmed("DAYLESS", table);

        LedgerReceipt later = imports.run(occasion(), "DAYLESS", table, TODAY.plusMonths(1));

        assertThat(later.counts().sameEntries()).isEqualTo(1);
        assertThat(entries("DAYLESS")).extracting(StageEntry::on).containsExactly(TODAY);
    }

    @Test
    void a_table_says_nothing_of_columns_it_has_not_and_a_blank_clears_what_stood_there() {
        takeConfirmed(
                "PARTIAL",
                LedgerTableTest.table("项目名称,责任单位,当前阶段,进入时间,投资额（万元）,资金来源,佐证", "甲,市局,签约,2026-03-01,500,市级,批复"));
        confirm("PARTIAL", LedgerTableTest.table("项目名称,当前阶段,资金来源", "甲,签约,市级"));

        LedgerReceipt receipt = take("PARTIAL", LedgerTableTest.table("项目名称,当前阶段,资金来源", "甲,签约,"));

        assertThat(receipt.counts()).isEqualTo(new LedgerReceipt.Counts(0, 1, 0, 0, 0, 1, 0));
        Member member = ledgers.listMembers(
                        ledgers.get("PARTIAL", journal.latest()).id(), journal.latest())
                .getFirst();
        assertThat(member.unit()).isEqualTo("市局");
        assertThat(member.columns()).isEmpty();
    }

    @Test
    void an_amount_in_another_unit_is_the_same_amount() {
        takeConfirmed("UNITS", LedgerTableTest.table(HEADINGS, "甲大桥,签约,2026-03-01,500,市级"));

        LedgerReceipt receipt = takeConfirmed(
                "UNITS", LedgerTableTest.table("项目名称,当前阶段,进入时间,投资额（亿元）,资金来源", "甲大桥,签约,2026-03-01,0.05,市级"));

        assertThat(receipt.counts().corrected()).isZero();
    }

    @Test
    void a_retry_with_the_same_key_answers_the_first_receipt() {
        LedgerTable table = LedgerTableTest.table(HEADINGS, "甲大桥,签约,2026-03-01,500,市级");
        confirm("RETRY", table);
        Occasion once = occasion().withKey("retry-1");

        LedgerReceipt first = imports.run(once, "RETRY", table, TODAY);
        LedgerReceipt second = imports.run(once, "RETRY", table, TODAY);

        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(second.counts().added()).isEqualTo(1);
    }

    private LedgerReceipt takeConfirmed(String code, LedgerTable table) {
        confirm(code, table);
        return take(code, table);
    }

    private void confirm(String code, LedgerTable table) {
        Ledger ledger = ledgers.find(code, journal.latest()).orElseGet(() -> ledger(code));
        journal.write(
                occasion(),
                it -> imports.confirm(it, ledger, imports.proposeMapping(ledger, table, journal.latest()))
                        .code());
    }

    private LedgerReceipt take(String code, LedgerTable table) {
        return imports.run(occasion(), code, table, TODAY);
    }

    private Ledger ledger(String code) {
        Ledger made = Ledger.of(code, "台账" + code, "", new Unit("亿元")).withStages("签约", "开工", "竣工");
        journal.write(occasion(), it -> ledgers.put(it, made).code());
        return ledgers.get(code, journal.latest());
    }

    private List<StageEntry> entries(String code) {
        return ledgers.listEntries(ledgers.get(code, journal.latest()).id(), journal.latest());
    }

    private static Occasion occasion() {
        return Occasion.of("张三", "台账", "import-ledger");
    }
}
