package io.plumbline.judging.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoringTest {

    @Test
    void scores_are_those_of_the_definitions() {
        Scoreboard board = Scoreboard.of(List.of(new Matured(0.8, true), new Matured(0.4, false)));

        assertThat(board.brier()).isCloseTo((0.04 + 0.16) / 2, within(1e-12));
        assertThat(board.logScore()).isCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, within(1e-12));
        assertThat(board.calibrationError()).isCloseTo((0.2 + 0.4) / 2, within(1e-12));
    }

    @Test
    void boasting_chances_are_corrected_and_the_order_is_kept() {
        Random random = new Random(9);
        List<Matured> boasting = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            double chance = random.nextDouble();
            boasting.add(new Matured(chance, random.nextDouble() < chance * chance));
        }
        Recalibration learned = Recalibration.of(boasting);

        assertThat(learned.correct(0.5)).isCloseTo(0.25, within(0.06));
        double before = 0;
        for (double chance = 0; chance <= 1; chance += 0.01) {
            assertThat(learned.correct(chance)).isGreaterThanOrEqualTo(before);
            before = learned.correct(chance);
        }
    }

    @Test
    void nothing_matured_changes_nothing() {
        assertThat(Recalibration.of(List.of()).correct(0.3)).isEqualTo(0.3);
        assertThat(Scoreboard.of(List.of()).count()).isZero();
    }
}
