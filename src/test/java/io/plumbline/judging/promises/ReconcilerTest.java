package io.plumbline.judging.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconcilerTest {

    private static Row only(String promise, String of2025, String ofFiveYears) {
        List<Row> rows = Reports.reconcile(Reports.promising(promise), Reports.reporting(of2025, ofFiveYears))
                .rows();
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static String quoteOf(Row row) {
        return row.outcome().map(it -> it.claim().citation().quote()).orElse("");
    }

    /// What was promised for 2025, what the review of 2025 says, the verdict, the quote that gives it.
    @ParameterizedTest(name = "{0} | {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            地区生产总值增长6%左右            | 全省地区生产总值增长6.2%，民生持续改善   | MET          | 地区生产总值增长6.2%
            地区生产总值增长6%左右            | 全省生产总值增长5.8%，民生持续改善      | NEAR         | 生产总值增长5.8%
            地区生产总值增长6%左右            | 全省GDP增长5.6%，民生持续改善         | MISSED       | GDP增长5.6%
            地区生产总值增长6%以上            | 全省地区生产总值增长5.9%，民生持续改善   | MISSED       | 地区生产总值增长5.9%
            地区生产总值增长5.5%至6%         | 全省地区生产总值增长5.5%，民生持续改善   | MET          | 地区生产总值增长5.5%
            规模以上工业增加值增长7%左右        | 规上工业增加值增长7.4%，民生持续改善     | MET          | 规上工业增加值增长7.4%
            城镇调查失业率5.5%左右           | 城镇调查失业率均值5.1%，民生持续改善     | MET          | 城镇调查失业率均值5.1%
            城镇调查失业率控制在5.5%以内        | 城镇调查失业率平均为5.7%，民生持续改善    | MISSED       | 城镇调查失业率平均为5.7%
            城镇新增就业20万人             | 城镇新增就业21.4万人，民生持续改善      | MET          | 城镇新增就业21.4万人
            城镇新增就业20万人             | 新增城镇就业19.2万人，民生持续改善      | MISSED       | 新增城镇就业19.2万人
            粮食产量500万吨以上            | 粮食总产量102亿斤，民生持续改善         | MET          | 粮食总产量102亿斤
            粮食产量500万吨以上            | 粮食总产量98亿斤，民生持续改善          | MISSED       | 粮食总产量98亿斤
            进出口总额达到9800亿元          | 外贸进出口总额突破万亿元，民生持续改善       | MET          | 外贸进出口总额突破万亿元
            居民消费价格涨幅2%左右           | 居民消费价格上涨0.2%，民生持续改善      | MET          | 居民消费价格上涨0.2%
            """)
    void a_promise_is_judged_by_the_figure_of_the_same_metric(
            String promise, String reported, Verdict verdict, String quote) {
        Row row = only(promise, reported, "各项事业全面进步");

        assertThat(row.verdict()).isEqualTo(verdict);
        assertThat(quoteOf(row)).isEqualTo(quote);
    }

    /// As many confusions as were ever seen: none of the two reviews answers, and the row says why not.
    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', textBlock = """
            固定资产投资增长6%左右     | 经济运行平稳                    | 固定资产投资年均增长7.1%          | 多年平均数
            城镇新增就业20万人       | 经济运行平稳                    | 城镇新增就业累计98万人            | 多年累计数
            城镇新增就业20万人       | 经济运行平稳                    | 城镇新增就业年均达到22万人          | 多年平均数
            一般公共预算收入增长3%     | 经济运行平稳                    | 一般公共预算收入累计完成9000亿元      | 多年累计数
            固定资产投资增长6%左右     | 高技术产业固定资产投资增长12%，经济运行平稳   | 各项事业全面进步                | 范围更窄
            出口增长4%左右         | 进出口总额增长5.5%，经济运行平稳        | 各项事业全面进步                | 另一指标
            居民人均可支配收入增长5%左右  | 城镇居民人均可支配收入增长5.2%，经济运行平稳  | 各项事业全面进步                | 范围
            农村居民人均可支配收入增长6%  | 居民人均可支配收入增长5.1%，经济运行平稳    | 各项事业全面进步                | 范围
            地区生产总值增长6%左右     | 上半年地区生产总值增长6.3%，经济运行平稳    | 各项事业全面进步                | 只是一年中的部分时间
            城镇新增就业20万人       | 城镇新增就业超额完成全年任务，经济运行平稳      | 各项事业全面进步                | 提到了，但没有数字
            粮食播种面积稳定在900万亩以上 | 经济运行平稳                    | 粮食播种面积稳定在880万亩以上        | 不足以判断
            """)
    void what_speaks_of_something_else_is_not_taken_but_listed(
            String promise, String of2025, String ofFiveYears, String whyNot) {
        Row row = only(promise, of2025, ofFiveYears);

        assertThat(row.verdict()).isEqualTo(Verdict.NOT_STATED);
        assertThat(row.outcome()).isEmpty();
        assertThat(row.considered())
                .anySatisfy(it -> assertThat(it.whyNot().chinese()).contains(whyNot));
    }

    /// The same metric and time, another measure of it: the figure is shown, no verdict is made of it.
    @ParameterizedTest(name = "{0} | {1} | {2}")
    @CsvSource(delimiter = '|', textBlock = """
            社会消费品零售总额增长5%左右 | 社会消费品零售总额达2.1万亿元，民生持续改善      | 各项事业全面进步              | 社会消费品零售总额达2.1万亿元
            居民人均可支配收入增长5%左右 | 经济运行平稳                       | 居民人均可支配收入达到38000元    | 居民人均可支配收入达到38000元
            制造业技改投资增长20%以上  | 制造业技改投资增速高于全国11个百分点，经济运行平稳   | 各项事业全面进步              | 制造业技改投资增速高于全国11个百分点
            """)
    void another_measure_is_shown_as_incomparable(String promise, String of2025, String ofFiveYears, String quote) {
        Row row = only(promise, of2025, ofFiveYears);

        assertThat(row.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(quoteOf(row)).isEqualTo(quote);
    }

    /// A state at the end of the years, or something said of each of them, where it entails the aim.
    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            粮食产量稳定在700亿斤以上    | 粮食产量稳定在720亿斤以上       | 粮食产量稳定在720亿斤以上
            城镇新增就业60万人       | 城镇新增就业每年超过75万人        | 城镇新增就业每年超过75万人
            全社会研发经费投入强度达到3%  | 全社会研发投入强度达到3.1%      | 全社会研发投入强度达到3.1%
            """)
    void what_is_said_of_every_year_counts_where_it_entails_the_aim(String promise, String ofFiveYears, String quote) {
        Row row = only(promise, "经济运行平稳", ofFiveYears);

        assertThat(row.verdict()).isEqualTo(Verdict.MET);
        assertThat(quoteOf(row)).isEqualTo(quote);
        assertThat(row.reason().chinese()).containsAnyOf("期末数", "每年");
    }

    @Test
    void the_figure_of_the_year_goes_before_the_average_of_five() {
        Row row = only("规上工业增加值增长6%左右", "规上工业增加值增长6.5%", "规上工业增加值年均增长8.2%");

        assertThat(quoteOf(row)).isEqualTo("规上工业增加值增长6.5%");
        assertThat(row.considered())
                .anySatisfy(it -> assertThat(it.citation().quote()).contains("8.2%"));
    }

    @Test
    void a_figure_on_the_other_basis_is_listed_not_taken() {
        Row row = only("一般公共预算收入增长2.5%", "一般公共预算收入达3500亿元、增长1.7%（同口径增长2.6%），民生持续改善", "各项事业全面进步");

        assertThat(quoteOf(row)).endsWith("增长1.7%");
        assertThat(row.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(row.considered())
                .anySatisfy(it -> assertThat(it.whyNot().chinese()).contains("口径"));
    }

    @Test
    void an_estimate_is_taken_and_marked() {
        Row row = only("地区生产总值增长5%左右", "预计全年地区生产总值增长5.2%", "各项事业全面进步");

        assertThat(row.verdict()).isEqualTo(Verdict.MET);
        assertThat(row.reason().chinese()).contains("预计");
        assertThat(row.reason().english()).contains("estimate");
    }

    @ParameterizedTest
    @CsvSource({"居民消费价格与上年持平", "居民消费价格指数持平", "居民消费价格涨幅基本持平"})
    void no_change_is_a_growth_of_nothing(String standstill) {
        Row row = only("居民消费价格涨幅2%左右", "城镇调查失业率5%，" + standstill, "各项事业全面进步");

        assertThat(row.verdict()).isEqualTo(Verdict.MET);
        assertThat(quoteOf(row)).isEqualTo(standstill);
    }

    @Test
    void a_silent_document_is_said_to_be_silent() {
        Row row = only("城镇调查失业率5.5%左右", "经济运行平稳", "各项事业全面进步");

        assertThat(row.verdict()).isEqualTo(Verdict.NOT_STATED);
        assertThat(row.reason().chinese()).isEqualTo("后一年文件没有提到这一指标的数据。");
        assertThat(row.considered()).isEmpty();
    }

    @Test
    void works_are_the_same_when_the_same_is_done_to_the_same_thing() {
        assertThat(only("新建改扩建中小学校30所", "新建改扩建中小学校34所", "各项事业全面进步").verdict()).isEqualTo(Verdict.MET);
        assertThat(only("建设口袋公园50个", "新建口袋公园52个", "各项事业全面进步").verdict()).isEqualTo(Verdict.MET);
        assertThat(only("新增高新技术企业900家", "净增高新技术企业950家，总数突破1万家", "各项事业全面进步").verdict())
                .isEqualTo(Verdict.MET);
        assertThat(only("改造燃气管网60公里", "更新供热管网80公里、燃气管网65公里", "各项事业全面进步").verdict())
                .isEqualTo(Verdict.MET);
        assertThat(only("新建充电桩2万个", "充电桩总数达到15万个", "各项事业全面进步").verdict()).isEqualTo(Verdict.NOT_STATED);
        assertThat(only("培育链主企业10家", "改造链主企业厂房12家", "各项事业全面进步").verdict()).isEqualTo(Verdict.NOT_STATED);
    }

    @Test
    void what_falls_due_later_is_counted_not_judged() {
        Reconciliation reconciliation = Reports.reconcile(
                Reports.promising("地区生产总值增长5%左右。到2027年，培育链主企业20家"), Reports.reporting("地区生产总值增长5.1%", "各项事业全面进步"));

        assertThat(reconciliation.rows()).hasSize(1);
        assertThat(reconciliation.compared().getFirst().notYetDue()).isEqualTo(1);
    }

    @Test
    void both_quotes_stand_in_their_documents() {
        Reconciliation reconciliation = Reports.reconcile(
                Reports.promising("地区生产总值增长5%左右，城镇新增就业20万人"), Reports.reporting("地区生产总值增长5.1%，城镇新增就业22万人", "各项事业全面进步"));

        Pairs.Pair pair = reconciliation.compared().getFirst().pair();
        assertThat(reconciliation.rows()).hasSize(2).allSatisfy(row -> {
            assertThat(pair.promise().document().text())
                    .contains(row.promise().citation().quote());
            assertThat(pair.outcome().document().text()).contains(quoteOf(row));
        });
    }
}
