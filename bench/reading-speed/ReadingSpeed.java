import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.Document;
import io.plumbline.reading.documents.DocumentIndex;
import io.plumbline.reading.documents.DocumentOpener;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Characters a second of CPU, of the whole process (its compiler and collector included), warm, one thread; how the
/// time grows with the size; what is allocated for a character.
///
/// Arguments: the corpus; then `smoke` to leave out the peers and the large sizes.
final class ReadingSpeed {

    private static final int SAMPLE = 60_000;
    private static final int WARMING = 3;
    private static final int ROUNDS = 5;
    private static final double SECONDS = 2;
    private static final LocalDate DATE = LocalDate.of(2026, 1, 20);
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Reader READER = new Reader();

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        List<Document> corpus = corpus(Path.of(arguments[0]));
        boolean whole = arguments.length < 2 || !arguments[1].equals("smoke");
        List<String> texts = corpus.stream().map(Document::text).toList();
        String all = String.join("\n", texts);
        String sample = all.substring(all.length() / 2, all.length() / 2 + SAMPLE);
        report("reading.chars_per_s", rate(texts, ReadingSpeed::read));
        allocated(corpus);
        report("reading.sample_chars_per_s", rate(List.of(sample), ReadingSpeed::read));
        if (whole) {
            report("hanlp.chars_per_s", rate(List.of(sample), Peers::organisations));
            report("hanlp.words_chars_per_s", rate(List.of(sample), Peers::words));
            report("hanlp.corpus_chars_per_s", rate(texts, Peers::organisations));
            report("recognizers.chars_per_s", once(sample, Peers::quantities));
        }
        growth(all, whole ? 100_000_000 : 1_000_000);
    }

    private static List<Document> corpus(Path folder) throws IOException {
        DocumentOpener opener = new DocumentOpener(
                Optional.empty(), DocumentIndex.read(folder.resolve("index.tsv")), Clock.systemUTC());
        List<Document> documents = new ArrayList<>();
        try (var files = Files.list(folder.resolve("txt"))) {
            for (Path file : files.sorted().toList()) {
                documents.add(opener.open(file).document());
            }
        }
        return documents;
    }

    private static int read(String text) {
        return READER.read(new Document("text", "", "", DATE, text)).findings().size();
    }

    /// The median of the rounds, each of `SECONDS` at least, after some to warm up.
    private static double rate(List<String> texts, ToIntFunction<String> work) {
        double[] rates = new double[ROUNDS];
        for (int i = 0; i < WARMING; i++) {
            round(texts, work);
        }
        for (int i = 0; i < ROUNDS; i++) {
            rates[i] = round(texts, work);
        }
        Arrays.sort(rates);
        return rates[ROUNDS / 2];
    }

    private static double round(List<String> texts, ToIntFunction<String> work) {
        long characters = 0;
        long start = PROCESS.getProcessCpuTime();
        double seconds = 0;
        while (seconds < SECONDS) {
            for (String text : texts) {
                check(work.applyAsInt(text));
                characters += text.length();
            }
            seconds = (PROCESS.getProcessCpuTime() - start) / 1e9;
        }
        return characters / seconds;
    }

    /// For what takes half a minute a round.
    private static double once(String text, ToIntFunction<String> work) {
        check(work.applyAsInt(text.substring(0, text.length() / 20)));
        long start = PROCESS.getProcessCpuTime();
        check(work.applyAsInt(text));
        return text.length() / ((PROCESS.getProcessCpuTime() - start) / 1e9);
    }

    private static void check(int found) {
        if (found < 0) {
            throw new IllegalStateException("A reader found less than nothing.");
        }
    }

    private static void allocated(List<Document> corpus) {
        long characters = 0;
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (Document document : corpus) {
            READER.read(document);
            characters += document.text().length();
        }
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        System.out.printf("reading.allocated: %d bytes/char%n", bytes / characters);
    }

    /// The slope of log time against log size, by least squares.
    private static void growth(String corpus, int largest) {
        List<double[]> points = new ArrayList<>();
        for (long size = 10_000; size <= largest; size *= 10) {
            String text = text(corpus, size);
            double seconds = text.length() / rate(List.of(text), ReadingSpeed::read);
            System.out.printf("reading.growth.%d: %.5f s%n", size, seconds);
            points.add(new double[] {Math.log(size), Math.log(seconds)});
        }
        double meanSize = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double meanTime = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        double both = points.stream().mapToDouble(point -> (point[0] - meanSize) * (point[1] - meanTime)).sum();
        double square = points.stream().mapToDouble(point -> Math.pow(point[0] - meanSize, 2)).sum();
        System.out.printf("reading.growth_exponent: %.3f slope%n", both / square);
    }

    /// So many bytes of UTF-8, from the corpus over and over; no sentence is the same the second time.
    private static String text(String corpus, long bytes) {
        StringBuilder text = new StringBuilder();
        long written = 0;
        for (char turn = '甲'; ; turn++) {
            for (int i = 0; i < corpus.length(); i++) {
                char c = corpus.charAt(i);
                text.append(c);
                written += c < 0x80 ? 1 : 3;
                if (c == '，') {
                    text.append(turn);
                    written += 3;
                }
                if (written >= bytes) {
                    return text.toString();
                }
            }
        }
    }

    private static void report(String name, double rate) {
        System.out.printf("%s: %.0f chars/s%n", name, rate);
    }
}
