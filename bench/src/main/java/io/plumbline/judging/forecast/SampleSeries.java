package io.plumbline.judging.forecast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One series of a forecasting competition as the sample file states it.
record SampleSeries(String id, String source, Frequency frequency, int rank, double[] train, double[] test) {

    static List<SampleSeries> read(Path file) throws IOException {
        List<SampleSeries> series = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("id")) {
                series.add(new SampleSeries(
                        cells[0],
                        cells[1],
                        frequency(cells[2]),
                        Integer.parseInt(cells[7]),
                        numbers(cells[8]),
                        numbers(cells[9])));
            }
        }
        return series;
    }

    History known() {
        return History.of(frequency, train);
    }

    double[] all() {
        double[] all = Arrays.copyOf(train, train.length + test.length);
        System.arraycopy(test, 0, all, train.length, test.length);
        return all;
    }

    private static Frequency frequency(String perYear) {
        return Arrays.stream(Frequency.values())
                .filter(it -> it.perYear() == Integer.parseInt(perYear))
                .findFirst()
                .orElseThrow();
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.trim().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
