package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plumbline.basics.Responsibility.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    @Test
    void several_units_may_lead() {
        Responsibility units = new Responsibility(List.of("农牧厅", "林草局"), List.of("人社厅"), List.of());

        assertThat(units.lead()).containsExactly("农牧厅", "林草局");
        assertThat(units.supporting()).containsExactly("人社厅");
    }

    @Test
    void a_likely_owner_is_not_bound() {
        Candidate likely = new Candidate("市外办", "外籍人士服务由其主管");

        assertThat(new Responsibility(List.of(), List.of(), List.of(likely)).lead())
                .isEmpty();
    }

    @Test
    void a_unit_has_a_name_and_a_candidate_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Responsibility.of(""))
                .withMessageStartingWith("A lead unit must have words.\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Responsibility(List.of("市教育局"), List.of(" "), List.of()))
                .withMessageStartingWith("A supporting unit ");
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate("市外办", ""));
    }
}
