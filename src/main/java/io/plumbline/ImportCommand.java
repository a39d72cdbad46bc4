package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.measuring.CsvFigures;
import io.plumbline.measuring.FigureImport;
import io.plumbline.measuring.FigureRow;
import io.plumbline.measuring.ImportResult;
import io.plumbline.measuring.JsonFigures;
import io.plumbline.measuring.RefusedFigures;
import io.plumbline.measuring.SheetFigures;
import io.plumbline.measuring.asking.FormImport;
import io.plumbline.measuring.asking.FormReceipt;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.spreadsheets.FormSheet;
import io.plumbline.spreadsheets.FormWriter;
import io.plumbline.spreadsheets.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `plumbline import`: takes back what `export` gave out, and figures from tables, CSV and JSON.
@Command(
        name = "import",
        synopsisHeading = "用法 · Usage: ",
        parameterListHeading = "%n文件 · Files:%n",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:全部收入 · all was taken",
            "1:有行退回，或有文件不能读 · rows were returned, or a file failed",
            "2:命令有误，什么也没做 · wrong usage, nothing was done"
        },
        description = {
            "收回填报表，也收 Excel、CSV、JSON 数据表。每个文件一次写入、一份回执；合格的行收下，不合格的连同原因退回。",
            "Takes in forms, and figures from tables. One file is one write and one receipt; bad rows come back with the reason.",
            "同一个文件再收一次不会重复。 · The same file a second time does nothing."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {"  plumbline import 武汉市水务局-填报表-2026-07-05.xlsx --who 李四", "  plumbline import 数据.csv 数据.json --why 月报"
        })
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final WriterOption writer = new WriterOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {".xlsx、.csv 或 .json。", "Files .xlsx, .csv or .json."})
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--again",
            description = {
                "这个文件已收过，仍再收一次（例如其间有别的更正）。",
                "Take a file that was taken before, as corrections came between."
            })
    private boolean again;

    ImportCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        boolean clean = true;
        try (Database open = Database.open(database.address())) {
            Journal journal = new Journal(open, clock);
            for (Path file : files) {
                clean &= take(open, journal, file);
            }
        }
        return clean ? 0 : 1;
    }

    /// Whether all of it was taken.
    private boolean take(Database open, Journal journal, Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        Occasion occasion = writer.occasion("import-figures").withKey(again ? "" : "file:" + sha256(file));
        if (name.endsWith(".xlsx")) {
            Map<String, List<List<String>>> workbook = WorkbookReader.readAll(file);
            return FormImport.isForm(workbook)
                    ? takeForm(new FormImport(open, journal).run(occasion, workbook), file)
                    : takeSheet(
                            open,
                            journal,
                            occasion,
                            file,
                            workbook.values().iterator().next());
        }
        if (name.endsWith(".csv")) {
            return takeText(open, journal, occasion, file);
        }
        if (name.endsWith(".json")) {
            return takeJson(open, journal, occasion, file);
        }
        throw new IOException("只收 .xlsx、.csv、.json · only .xlsx, .csv and .json are taken: " + file);
    }

    private boolean takeForm(FormReceipt receipt, Path file) throws IOException {
        FormReceipt.Counts counts = receipt.counts();
        terminal.outWriter()
                .println(
                        "%s 回执 %d：收入 %d，与已有相同 %d，空白 %d；台账 写入 %d，不变 %d；退回 %d · receipt %d: %d figures, %d as before, %d blank, %d returned"
                                .formatted(
                                        file.getFileName(),
                                        receipt.receipt().write(),
                                        counts.figures(),
                                        counts.same(),
                                        counts.blank(),
                                        counts.members(),
                                        counts.sameMembers(),
                                        counts.refused(),
                                        receipt.receipt().write(),
                                        counts.figures(),
                                        counts.same(),
                                        counts.blank(),
                                        counts.refused()));
        return giveBack(receipt.returned(), counts.refused(), file);
    }

    private boolean takeText(Database open, Journal journal, Occasion occasion, Path file) throws IOException {
        Charset charset = charset(file);
        ImportResult result;
        try (Reader text = Files.newBufferedReader(file, charset)) {
            result = new FigureImport(open, journal).run(occasion, new CsvFigures(text));
        }
        try (Reader text = Files.newBufferedReader(file, charset)) {
            return report(result, returned(new CsvFigures(text), result), file);
        }
    }

    private boolean takeJson(Database open, Journal journal, Occasion occasion, Path file) throws IOException {
        ImportResult result;
        try (InputStream json = Files.newInputStream(file)) {
            result = new FigureImport(open, journal).run(occasion, new JsonFigures(json));
        }
        try (InputStream json = Files.newInputStream(file)) {
            return report(result, returned(new JsonFigures(json), result), file);
        }
    }

    /// The rows are looked at a second time only where some are returned.
    private static List<FormSheet> returned(Iterable<FigureRow> rows, ImportResult result) {
        return result.objections().isEmpty() ? List.of() : List.of(RefusedFigures.of(rows, result.objections()));
    }

    /// UTF-8, or else GB18030, in which Chinese office programs save CSV.
    private static Charset charset(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file)) {
            text.transferTo(Writer.nullWriter());
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030");
        }
    }

    private boolean takeSheet(Database open, Journal journal, Occasion occasion, Path file, List<List<String>> sheet)
            throws IOException {
        SheetFigures rows = new SheetFigures(sheet);
        ImportResult result = new FigureImport(open, journal).run(occasion, rows);
        return report(result, returned(rows, result), file);
    }

    private boolean report(ImportResult result, List<FormSheet> returned, Path file) throws IOException {
        terminal.outWriter()
                .println("%s 回执 %d：收入 %d，退回 %d · receipt %d: %d figures, %d returned"
                        .formatted(
                                file.getFileName(),
                                result.receipt().write(),
                                result.accepted(),
                                result.refused(),
                                result.receipt().write(),
                                result.accepted(),
                                result.refused()));
        return giveBack(returned, result.refused(), file);
    }

    /// Whether nothing had to be given back.
    private boolean giveBack(List<FormSheet> returned, int refused, Path file) throws IOException {
        if (!returned.isEmpty()) {
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "-退回.xlsx";
            Path to = file.resolveSibling(name);
            try (Output output = Output.to(to)) {
                FormWriter.write(returned, output.stream());
                output.stream().close();
                output.keep();
            }
            terminal.say("退回 %d 行，原因见 · %d rows returned, reasons in: %s".formatted(refused, refused, to));
        }
        return refused == 0;
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
