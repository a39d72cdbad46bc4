package io.plumbline.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectFinderTest {

    private static final PlaceNames PLACES = PlaceNames.ofCountry();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            # the step in front
            开工建设青川至白石高速公路、云岭水库       → 青川至白石高速公路: 开工建设 & 云岭水库: 开工建设
            加快推进武汉新港二期建设                   → 武汉新港二期: 加快推进建设
            建成通车云岭大桥                           → 云岭大桥: 建成通车
            # the step behind, too
            推进襄阳至荆门高铁建成通车                 → 襄阳至荆门高铁: 推进建成通车
            推进京港高铁示例段、云岭大桥、白石隧道建设 → 京港高铁示例段: 推进建设 & 云岭大桥: 推进建设 & 白石隧道: 推进建设
            支持宜昌国家生物产业园建设                 → 宜昌国家生物产业园: 支持建设
            # preparations
            加快云岭抽水蓄能电站等项目前期工作         → 云岭抽水蓄能电站: 加快前期工作
            做好长江通道前期工作                       → 长江通道: 做好前期工作
            # phases
            确保成都国际机场三期建成                   → 成都国际机场三期: 确保建成
            加快荆州煤炭储备基地一期、二期建设         → 荆州煤炭储备基地一期: 加快建设 & 荆州煤炭储备基地二期: 加快建设
            开工建设云岭水库一期、二期工程             → 云岭水库一期工程: 开工建设 & 云岭水库二期工程: 开工建设
            # what one of a list is, all are; the kind may be said once
            加快青白、云岭等2条高铁建设                → 青白高铁: 加快建设 & 云岭高铁: 加快建设
            开工建设青山县、白石旗、乌兰机场           → 青山县机场: 开工建设 & 白石旗机场: 开工建设 & 乌兰机场: 开工建设
            加快荆州水产品、襄阳蔬菜等专业市场建设     → 荆州水产品专业市场: 加快建设 & 襄阳蔬菜专业市场: 加快建设
            推进云岭、白石等大中型灌区现代化改造       → 云岭灌区现代化改造: 推进 & 白石灌区现代化改造: 推进
            # lines bear the characters of their places, rivers and heights theirs
            建成荆宜高速、武襄线                       → 荆宜高速: 建成 & 武襄线: 建成
            推进青云河综合治理工程                     → 青云河综合治理工程: 推进
            加快建设白云山创新带                       → 白云山创新带: 加快建设
            推进引青济白工程                           → 引青济白工程: 推进
            开工建设S98青白段                          → S98青白段: 开工建设
            # a name in brackets or quotation marks
            加快建设宜昌水铁联运枢纽（二期）           → 宜昌水铁联运枢纽: 加快建设
            """)
    void a_work_with_a_name_and_a_step_is_a_project(String sentence, String projects) {
        assertThat(read(sentence)).isEqualTo(projects);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "力争开工一批重大项目",
                "加快智慧交通建设",
                "新建特色农业产业园",
                "推进老旧小区改造",
                "加快高速公路建设",
                "推动武汉经济发展",
                "云岭水库去年已经蓄水",
                "加快推进京津冀一体化",
                "推进农村公路、县乡道路建设",
                "加快国际大通道建设",
                "新建农村公路、改造城市国道",
                "加快养老、托育等项目建设",
                "建设现有的铁路",
                "加快水果、蔬菜等专业市场建设",
                ""
            })
    void works_without_a_name_are_no_projects(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    private static String read(String sentence) {
        return ProjectFinder.in(sentence, 0, sentence.length(), PLACES).stream()
                .map(project -> {
                    assertThat(project.end()).isGreaterThan(project.start());
                    return project.name() + ": " + project.step();
                })
                .collect(Collectors.joining(" & "));
    }
}
