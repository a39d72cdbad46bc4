package io.plumbline.judging.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Remakes the weights that come with the product, from simulated series alone: the one argument is the file to write.
final class TrainWeights {

    private TrainWeights() {}

    public static void main(String[] arguments) throws IOException {
        StringBuilder text = new StringBuilder("""
                # Learned weights of io.plumbline.judging.forecast: pooled regression, combination, spreads of levels and totals.
                # Made by `bench/train-weights` from the simulated series of SimulatedSeries.java; no other data.
                """);
        for (Frequency frequency : Frequency.values()) {
            Weights weights = new Trainer(frequency, SimulatedSeries.list(frequency)).without(-1);
            text.append(WeightsFile.write(frequency, weights));
        }
        Files.writeString(Path.of(arguments[0]), text);
    }
}
