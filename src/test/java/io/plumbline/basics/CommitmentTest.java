package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plumbline.basics.Goalpost.AtLeast;
import io.plumbline.basics.Goalpost.Completion;
import io.plumbline.basics.Goalpost.Qualitative;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentTest {

    private static final Citation CITATION = Citation.of("plan", "实施五大工程", 0, 6);

    static List<Goalpost> goalpostsOfTasks() {
        return List.of(new Completion(), new Qualitative("全覆盖"));
    }

    @ParameterizedTest
    @MethodSource("goalpostsOfTasks")
    void a_task_is_done_or_not(Goalpost goalpost) {
        assertThat(task("公共充电桩", goalpost).goalpost()).isEqualTo(goalpost);
    }

    @Test
    void a_task_has_no_number_to_reach() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task("公共充电桩", new AtLeast(Quantity.of(10, "万个"))))
                .withMessageStartingWith("A task must not have a number to reach: ")
                .withMessageEndingWith("\nMaybe it is a target.");
    }

    @Test
    void members_may_be_fewer_than_the_name_counts() {
        assertThat(programme("六个专项规划", 6, List.of("海绵城市")).count()).isEqualTo(6);
        assertThat(programme("家在武汉", 0, List.of()).members()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme("五大工程", -5, List.of()))
                .withMessageContaining("-5.\nMaybe ");
    }

    @Test
    void members_do_not_change_afterwards() {
        List<String> members = new ArrayList<>(List.of("交通设施提能"));
        Commitment.Programme programme = programme("五大工程", 5, members);

        members.clear();

        assertThat(programme.members()).containsExactly("交通设施提能");
    }

    @Test
    void what_is_promised_has_a_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> programme(" ", 5, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> task("", new Completion()));
        assertThatIllegalArgumentException().isThrownBy(() -> project(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metric.of("\u3000"))
                .withMessageStartingWith("A metric must have words.\nMaybe ");
    }

    private static Commitment.Task task(String object, Goalpost goalpost) {
        return new Commitment.Task(
                CITATION, "建设", object, goalpost, new Deadline.Open(), Responsibility.UNSTATED, Modality.PLAN);
    }

    private static Commitment.Programme programme(String name, int count, List<String> members) {
        return new Commitment.Programme(
                CITATION, name, count, members, new Deadline.Open(), Responsibility.UNSTATED, Modality.PLAN);
    }

    private static Commitment.Project project(String name) {
        return new Commitment.Project(
                CITATION, name, "开工", new Deadline.Open(), Responsibility.UNSTATED, Modality.PLAN);
    }
}
