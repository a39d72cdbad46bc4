package io.plumbline.scheduling.exchange;

import io.plumbline.spreadsheets.TableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Plans in files, by the end of their names: `.csv` (UTF-8 or GB18030), `.xlsx`, `.xml` (MSPDI).
public final class PlanFiles {

    private static final long MOST_BYTES = 64L << 20;

    private PlanFiles() {}

    /// `today` is the day from which what has not begun can begin.
    public static PlanReading read(Path file, LocalDate today) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("文件超过 %d MB · larger than %d MB".formatted(MOST_BYTES >> 20, MOST_BYTES >> 20));
        }
        String whole = file.getFileName().toString();
        String name = whole.replaceFirst("\\.[^.]*$", "");
        return switch (whole.substring(name.length()).toLowerCase(Locale.ROOT)) {
            case ".csv", ".xlsx" -> PlanTableReader.read(name, TableFile.read(file), today);
            case ".xml" -> mspdi(file, name, today);
            default -> throw new IOException("只读 .csv、.xlsx、.xml（MSPDI） · only .csv, .xlsx and .xml (MSPDI) are read");
        };
    }

    private static PlanReading mspdi(Path file, String name, LocalDate today) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MspdiReader.read(name, in, today);
        }
    }
}
