package io.plumbline.judging.warning;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Scores [CountWatch] on simulated outbreaks in the last 49 weeks, on the repetitions up to the sixth; its threshold was
/// fixed on the others.
public final class OutbreakBench {

    private static final int WEEKS = 49;
    private static final int LAST_SCORED = 6;

    private record Simulated(int[] counts, int first, int last) {

        boolean inOutbreak(int week) {
            return week >= first && week <= last;
        }
    }

    private OutbreakBench() {}

    public static List<String> figures(Path file) throws IOException {
        List<Simulated> scored = read(file);
        figures(scored);
        return figures(scored);
    }

    private static List<String> figures(List<Simulated> scored) {
        CountWatch watch = new CountWatch(52);
        int quiet = 0;
        int falseAlarms = 0;
        int found = 0;
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (Simulated one : scored) {
            boolean alarmed = false;
            for (int week = 0; week < WEEKS; week++) {
                int now = one.counts().length - WEEKS + week;
                boolean alarm = watch.look(one.counts(), now).chance() < CountWatch.USUAL_THRESHOLD;
                boolean outbreak = one.inOutbreak(week);
                alarmed |= alarm && outbreak;
                quiet += outbreak ? 0 : 1;
                falseAlarms += alarm && !outbreak ? 1 : 0;
            }
            found += alarmed ? 1 : 0;
        }
        double milliseconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        return List.of(
                "ews.pod: %.4f share".formatted((double) found / scored.size()),
                "ews.fpr: %.4f share".formatted((double) falseAlarms / quiet),
                "ews.decision_ms: %.4f ms".formatted(milliseconds / scored.size() / WEEKS));
    }

    private static List<Simulated> read(Path file) throws IOException {
        List<Simulated> read = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("scenario") && Integer.parseInt(cells[1]) <= LAST_SCORED) {
                int[] cases = numbers(cells[5]);
                int first = 0;
                while (first < WEEKS && cases[first] == 0) {
                    first++;
                }
                int last = WEEKS - 1;
                while (last >= 0 && cases[last] == 0) {
                    last--;
                }
                read.add(new Simulated(numbers(cells[4]), first, last));
            }
        }
        return read;
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
