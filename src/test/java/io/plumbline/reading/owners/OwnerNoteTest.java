package io.plumbline.reading.owners;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Responsibility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerNoteTest {

    @ParameterizedTest(name = "（{0}）")
    @CsvSource(delimiter = '→', textBlock = """
            牵头单位：市教育局                               → 市教育局 → ''
            牵头单位：市教育局、市财政局                     → 市教育局、市财政局 → ''
            牵头单位：市住建局，配合单位：市财政局、各区     → 市住建局 → 市财政局、各区
            牵头单位：市住建局；配合单位：市财政局、市规划局 → 市住建局 → 市财政局、市规划局
            牵头单位：市住建局，配合单位：市财政局，各区     → 市住建局 → 市财政局、各区
            主办单位：市水务局；协办单位：市财政局           → 市水务局 → 市财政局
            责任单位：市文旅局、市体育局                     → 市文旅局、市体育局 → ''
            牵头单位：市文旅局，责任单位：云岭区、白石镇     → 市文旅局 → 云岭区、白石镇
            市人社局、市教育局负责                           → 市人社局、市教育局 → ''
            市人社局会同市总工会负责                         → 市人社局 → 市总工会
            市园林局牵头                                     → 市园林局 → ''
            市商务局牵头负责                                 → 市商务局 → ''
            市商务局、市工信局等部门按职责分工负责           → 市商务局、市工信局 → ''
            市水务局牵头，市财政局、云岭区参与               → 市水务局 → 市财政局、云岭区
            市水务局牵头，市财政局配合                       → 市水务局 → 市财政局
            市住建局指导，云岭区落实                         → 云岭区 → 市住建局
            市住建局指导                                     → 市住建局 → ''
            工业和信息化厅、商务厅负责                       → 工业和信息化厅、商务厅 → ''
            """)
    void a_bracket_names_who_leads_and_who_supports(String words, String lead, String supporting) {
        Responsibility responsibility = OwnerNote.parse(words).orElseThrow();

        assertThat(String.join("、", responsibility.lead())).isEqualTo(lead);
        assertThat(String.join("、", responsibility.supporting())).isEqualTo(supporting);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "含县市", "2026—2028年", "以下简称新城", "负责", "由企业投资", "责任单位", "按国家规定实施", "新建的由企业配合"})
    void other_brackets_name_nobody(String words) {
        assertThat(OwnerNote.parse(words)).isEmpty();
    }

    @Test
    void several_brackets_stand_in_order() {
        String text = "新建学校6所（含分校）。（市教育局负责）改造公园9个。（市园林局牵头）";
        List<OwnerNote> brackets = OwnerNote.in(text, 0, text.length());

        assertThat(brackets.stream().map(bracket -> bracket.responsibility().lead()))
                .containsExactly(List.of("市教育局"), List.of("市园林局"));
        assertThat(text.substring(brackets.getLast().start())).isEqualTo("（市园林局牵头）");
    }

    @Test
    void a_bracket_that_is_not_closed_is_none() {
        String text = "新建学校6所（市教育局负责";

        assertThat(OwnerNote.in(text, 0, text.length())).isEmpty();
    }
}
