package io.plumbline.judging.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.documents.Document;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairsTest {

    private static Document report(String region, int year) {
        return Reports.report(region, year, "一、工作回顾\n过去一年，经济平稳。\n");
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(textBlock = """
            宁夏回族自治区,   宁夏,        true
            广西壮族自治区,   广西,        true
            新疆维吾尔自治区,  新疆,        true
            内蒙古自治区,     内蒙古,       true
            恩施土家族苗族自治州, 恩施州,     false
            恩施土家族苗族自治州, 恩施,      true
            湖北省,        湖北,        true
            吉林省,        吉林市,       false
            武汉市,        武昌区,       false
            河南省,        河北省,       false
            """)
    void regions_are_compared_without_rank_and_peoples(String one, String other, boolean same) {
        assertThat(Region.of(one).isSameAs(Region.of(other))).isEqualTo(same);
        assertThat(Region.of(other).isSameAs(Region.of(one))).isEqualTo(same);
    }

    @Test
    void documents_of_one_region_whose_years_follow_each_other_are_a_pair() {
        Pairs pairs = Pairs.of(
                List.of(report("云岭壮族自治区", 2025), report("青山省", 2025)), List.of(report("青山", 2026), report("云岭", 2026)));

        assertThat(pairs.pairs())
                .extracting(it -> it.promise().region().name() + "-"
                        + it.outcome().region().name())
                .containsExactlyInAnyOrder("云岭壮族自治区-云岭", "青山省-青山");
        assertThat(pairs.unpaired()).isEmpty();
    }

    @Test
    void one_folder_may_stand_on_both_sides() {
        List<Document> all = List.of(report("青山省", 2024), report("青山省", 2025), report("青山省", 2026));

        Pairs pairs = Pairs.of(all, all);

        assertThat(pairs.pairs()).extracting(it -> it.promise().year()).containsExactly(2025, 2024);
        assertThat(pairs.unpaired()).extracting(Pairs.Unpaired::year).containsExactly(2026);
    }

    @Test
    void what_has_no_partner_is_listed_with_the_reason() {
        Pairs pairs = Pairs.of(
                List.of(report("青山省", 2023), report("白水省", 2025)), List.of(report("青山省", 2026), report("黑石省", 2026)));

        assertThat(pairs.pairs()).isEmpty();
        assertThat(pairs.unpaired())
                .extracting(it -> it.document() + "：" + it.reason().chinese())
                .containsExactly(
                        "青山省-2023：没有2024年的同类文件",
                        "白水省-2025：没有同地区、同类型的文件",
                        "青山省-2026：没有2025年的同类文件",
                        "黑石省-2026：没有2025年的同类文件");
    }

    @Test
    void two_files_are_a_pair_whatever_they_are_but_the_reader_is_told() {
        Pairs pairs = Pairs.of(List.of(report("青山省", 2023)), List.of(report("青山省", 2026)));

        assertThat(pairs.pairs()).hasSize(1);
        assertThat(pairs.pairs().getFirst().remark().orElseThrow().chinese()).contains("2023", "2026");
    }

    @ParameterizedTest
    @CsvSource({"2026年青山省政府工作报告", "青山省2026年政府工作报告", "青山省人民政府工作报告（2026年）", "2026年政府工作报告", "青山省政府工作报告全文"})
    void one_type_goes_by_many_titles(String title) {
        Document document = new Document("d", title, "青山省", LocalDate.of(2026, 1, 20), title);

        assertThat(Edition.of(document).type()).isEqualTo("政府工作报告");
    }

    @Test
    void region_and_type_are_found_in_the_title_where_nobody_gives_them() {
        Edition edition = Edition.of(Reports.report("", 2025, "——在白水省第十四届人民代表大会第三次会议上\n过去一年，经济平稳。\n"));

        assertThat(edition.region().name()).isEqualTo("白水省");
        assertThat(edition.type()).isEqualTo("政府工作报告");
    }
}
