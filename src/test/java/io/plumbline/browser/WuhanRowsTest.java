package io.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.plumbline.demo.ExamplePlans;
import io.plumbline.demo.ExampleRow;
import io.plumbline.judging.standing.PlanStanding;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.Standings;
import io.plumbline.publishing.TaskRow;
import io.plumbline.register.Journal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What 武汉 2030 must make reachable: each starts at the cockpit and finds its source passage, its owner or that nobody
/// is named and who may be meant, its deadline, and its figure, stage, members or date. A row without a test here is
/// not live yet.
@InBrowser
class WuhanRowsTest {

    private static final String NOBODY = "未明确";
    private static final Map<String, ExampleRow> ROWS = ExamplePlans.listRows(Site.shared().database).stream()
            .collect(Collectors.toMap(ExampleRow::key, Function.identity()));

    private final Site site = Site.shared();
    private final PlanStanding plan = new Standings(site.database, ExamplePlans.clock())
            .of(site.wuhan().id(), new Journal(site.database, ExamplePlans.clock()).latest(), ExamplePlans.DAY);
    private final Visitor visitor = new Visitor(site, Look.CHINESE);
    private final Page page = visitor.page();

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void m1_two_plans_and_the_outline_in_preparation() {
        assertThat(commitment("M1", 0)).contains("2030-12-31", NOBODY, "市发展改革委");
        assertThat(commitment("M1", 1)).contains("未写明", NOBODY, "编制“十五五”规划纲要");
        assertThat(ledger("M1")).contains("“五个中心”五年行动方案", "纲要");
    }

    @Test
    void m2_five_pillars_each_with_its_commitments_and_owners() {
        for (int centre = 0; centre < 5; centre++) {
            assertThat(commitment("M2", centre)).contains("2030-12-31", NOBODY, "建议");
        }
        visitor.go(cockpit());
        page.locator("section:has(h2:text-is('五个中心')) th a").first().click();
        assertThat(visitor.main()).contains("建成全国经济中心", "武汉市经济和信息化局");
        assertThat(page.locator("#found td.what").count()).isGreaterThan(5);
    }

    @Test
    void m3_a_coded_system_a_chain_of_three_and_a_ledger_of_four_kinds() {
        assertThat(commitment("M3", 0)).contains("武汉市经济和信息化局", "2030-12-31", "传统产业更新", "未来产业谋划", "生产性服务业延展");
        assertThat(commitment("M3", 2)).contains("链长", "链主", "链创", "武汉市经济和信息化局");
        assertThat(commitment("M3", 3)).contains("列出 4 项", "首轮次流片芯片");
        assertThat(ledger("M3")).contains("首台套", "各阶段");
    }

    @Test
    void m4_two_metrics_of_three_trillion_kept_apart() {
        assertThat(commitment("M4", 0)).contains("工业总产值", "3万亿元", "2030-12-31", "武汉市经济和信息化局", "2025年数据");
        assertThat(commitment("M4", 1)).contains("地区生产总值", "2030-12-31", "到期实现的可能性", "21106.23亿元", NOBODY);
    }

    @Test
    void m5_a_sum_and_a_count_by_2026_from_the_rows_of_a_ledger() {
        assertThat(commitment("M5", 0)).contains("1400亿元", "2026-12-31", "武汉金融控股（集团）有限公司", "台账");
        assertThat(commitment("M5", 1)).contains("150个", "2026-12-31", "台账");
        assertThat(commitment("M5", 2)).contains("列出 6 项", "守住底线");
        assertThat(ledger("M5")).contains("谁在用这本台账", "在汉投放资金");
    }

    @Test
    void m6_a_ledger_of_firms_by_stage_linked_to_the_fund() {
        assertThat(commitment("M6", 0)).contains("科创企业", "未写明", "武汉金融控股（集团）有限公司", "台账");
        assertThat(ledger("M6")).contains("各阶段", "初创", "上市");
    }

    @Test
    void m7_a_rank_with_its_date_and_the_peers_named() {
        assertThat(commitment("M7", 0)).contains("区域金融中心", "2030-12-31", NOBODY, "市委金融办");
        assertThat(ledger("M7")).contains("武汉", "上海", "深圳");
    }

    @Test
    void m9_a_space_and_seven_actions_not_mixed_with_another_seven() {
        assertThat(commitment("M9", 0)).contains("武汉市科技创新局", "2030-12-31");
        assertThat(commitment("M9", 1)).contains("列出 7 项", "战略科技力量", "创新生态").doesNotContain("美丽武汉提标");
        assertThat(commitment("M9", 2)).contains("列出 7 项", "美丽武汉提标", "区域联动发展").doesNotContain("战略科技力量");
    }

    @Test
    void m10_five_works_a_level_and_a_rank() {
        assertThat(commitment("M10", 0)).contains("列出 5 项", "枢纽经济", "武汉市商务局", "2030-12-31");
        assertThat(commitment("M10", 1)).contains("1万亿元", "9000亿元", "2030-12-31", "武汉市商务局");
        assertThat(commitment("M10", 2)).contains("第1位", "2030-12-31", "所缺");
    }

    @Test
    void m11_coded_names_with_members_and_eight_plans_as_a_ledger() {
        assertThat(commitment("M11", 0)).contains("海绵城市专项规划", "地下管廊专项规划", "武汉市住房和城市更新局", "2030-12-31");
        assertThat(commitment("M11", 1)).contains("列出 9 项", "好城区");
        assertThat(commitment("M11", 2)).contains("原文称 6 项");
        assertThat(commitment("M11", 3)).contains("原文称 5 项");
        assertThat(ledger("M11")).contains("8 个", "编制", "历史文化保护专项规划");
    }

    @Test
    void m12_a_ledger_of_projects_and_showpieces_due_by_the_end_of_2026() {
        assertThat(commitment("M12", 0)).contains("80个", "未写明", "武汉城市建设集团有限公司", "台账");
        assertThat(commitment("M12", 1)).contains("示范样板", "2026-12-31", "武汉城市建设集团有限公司");
        assertThat(ledger("M12")).contains("实施模式", "各阶段", "示范");
    }

    @Test
    void m13_two_programmes_without_owner_and_who_may_be_meant() {
        assertThat(commitment("M13", 0)).contains("友城常青", NOBODY, "市外办", "未写明");
        assertThat(commitment("M13", 1)).contains("家在武汉", NOBODY, "市外办", "未写明");
        assertThat(ledger("M13")).contains("国际友好城市");
    }

    @Test
    void m14_services_by_ledger_and_three_efforts() {
        assertThat(commitment("M14", 0)).contains("商事认证", "2030-12-31", "中国国际贸易促进委员会武汉市分会");
        assertThat(commitment("M14", 2)).contains("列出 3 项", "强核", "壮圈", "带群");
        assertThat(ledger("M14")).contains("贸促服务", "商事认证");
    }

    @Test
    void m15_a_range_by_the_end_of_the_period_and_a_rank_to_keep() {
        assertThat(commitment("M15", 0)).contains("50～55架", "2030-12-31", "中国东航（武汉）公司", "所缺");
        assertThat(commitment("M15", 1)).contains("保持1位", "2030-12-31", "中国东航（武汉）公司");
        assertThat(commitment("M15", 2)).contains("通程", "中转");
        assertThat(commitment("M15", 3)).contains("正常率");
    }

    @Test
    void m17_satisfaction_as_a_series_of_the_community() {
        assertThat(commitment("M17", 0)).contains("列出 2 项", "打铜社区", "2030-12-31");
        assertThat(commitment("M17", 2)).contains("获得感", "打铜社区", "居民获得感满意度");
    }

    @Test
    void m19_a_second_axis_beside_the_pillars() {
        assertThat(commitment("M19", 0)).contains("列出 5 项", "人民至上", "2030-12-31", NOBODY);
        assertThat(commitment("M19", 1)).contains("原文称 2 项");
        visitor.go(cockpit());
        page.locator("section:has(h2:text-is('五个牢牢把握')) th a").first().click();
        assertThat(page.locator("#found td.what").count()).isPositive();
    }

    @Test
    void m20_a_page_for_everyone_who_answers() {
        for (String owner : List.of(
                "武汉市经济和信息化局",
                "武汉市科技创新局",
                "武汉市商务局",
                "武汉市住房和城市更新局",
                "武汉金融控股（集团）有限公司",
                "武汉城市建设集团有限公司",
                "中国国际贸易促进委员会武汉市分会",
                "中国东航（武汉）公司",
                "打铜社区")) {
            visitor.go(cockpit()).follow("责任单位");
            page.getByRole(
                            AriaRole.ROWHEADER,
                            new Page.GetByRoleOptions().setName(owner).setExact(true))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(page.locator("h1").innerText()).isEqualTo(owner);
            assertThat(page.locator("td.what a").count()).isPositive();
            assertThat(page.locator("td.when").first().innerText()).isNotBlank();
            page.locator("td.what a").first().click();
            assertThat(page.locator("blockquote mark").innerText()).isNotBlank();
        }
        assertThat(commitment("M16", 0)).contains(NOBODY, "某医院（名称缺失）");
    }

    @Test
    void m21_clusters_platforms_and_a_designation() {
        assertThat(commitment("M21", 0)).contains("1万亿元", "2030-12-31", "武汉市经济和信息化局", "所缺");
        assertThat(commitment("M21", 1)).contains("列出 2 项", "生命健康");
        assertThat(commitment("M21", 2)).contains("根企业");
        assertThat(commitment("M21", 3)).contains("根产品");
        assertThat(commitment("M21", 4)).contains("九峰山实验室", "国家制造业创新中心");
        assertThat(commitment("M21", 5)).contains("人工智能+");
        assertThat(commitment("M21", 6)).contains("新型工业化示范区");
    }

    @Test
    void m22_four_titles_of_a_city_are_goals_to_come() {
        assertThat(commitment("M22", 0)).contains("列出 4 项", "长江中游航运中心", "武汉市商务局", "2030-12-31", "无法判断");
        assertThat(commitment("M22", 1)).contains("枢纽提能");
        assertThat(commitment("M22", 2)).contains("九州通衢");
        assertThat(commitment("M22", 3)).contains("核心枢纽");
    }

    @Test
    void m23_four_kinds_of_instrument_to_count() {
        assertThat(commitment("M23", 0)).contains("重大平台", "重大改革", "2030-12-31", NOBODY, "市住更局", "台账");
        assertThat(ledger("M23")).contains("重大平台", "重大政策", "重大项目", "重大改革");
    }

    @Test
    void m24_one_plan_closes_while_the_next_opens() {
        assertThat(commitment("M24", 0)).contains("十四五", "2025-12-31", "逾期未完成", NOBODY);
        assertThat(commitment("M24", 1)).contains("十五五", NOBODY, "市发展改革委");
        assertThat(ledger("M24")).contains("纲要");
    }

    @Test
    void m25_programmes_with_three_means_and_who_may_be_meant() {
        assertThat(commitment("M25", 0)).contains("列出 3 项", "专家下沉", "远程会诊", "技术帮扶", NOBODY, "某医院（名称缺失）", "2030-12-31");
        assertThat(commitment("M25", 2)).contains("医疗数字化转型", NOBODY);
        assertThat(commitment("M25", 3)).contains("老年健康服务", NOBODY);
    }

    private static ExampleRow row(String key) {
        return Objects.requireNonNull(ROWS.get(key));
    }

    private String cockpit() {
        return site.planPath(site.wuhan(), "");
    }

    /// From the cockpit to one commitment of a row, by searching the register for what it says; checks what every
    /// commitment must show, and answers all that the page says.
    private String commitment(String row, int place) {
        long id = row(row).commitments().get(place);
        Standing standing = plan.find(id).orElseThrow();
        String task = TaskRow.of(standing.promised()).task();
        visitor.go(cockpit()).follow("登记册");
        page.waitForResponse(
                answer -> answer.url().contains("q="), () -> page.locator("#q").fill(task));
        page.waitForURL("**q=**");
        page.locator("#found a[href$='/commitments/" + id + "']").click();
        page.waitForURL("**/commitments/" + id);
        assertThat(page.locator("h1").innerText()).isEqualTo(task);
        assertThat(page.locator("blockquote mark").innerText()).isNotBlank();
        assertThat(page.locator(".source cite").innerText()).isNotBlank();
        assertThat(page.locator(".facts .owners").innerText()).isNotBlank();
        return visitor.main();
    }

    /// From the cockpit to the first ledger of a row.
    private String ledger(String row) {
        String code = row(row).ledgers().getFirst();
        visitor.go(cockpit()).follow("台账");
        page.locator("h2 a[href$='/ledgers/" + code + "']").click();
        return visitor.main();
    }
}
