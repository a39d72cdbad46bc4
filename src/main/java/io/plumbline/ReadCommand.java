package io.plumbline;

import io.plumbline.reading.documents.DateForm;
import io.plumbline.reading.documents.DocumentIndex;
import io.plumbline.reading.documents.RefusedDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline read`: checks what was asked for, then has it done by [ReadRun].
@Command(
        name = "read",
        synopsisHeading = "用法 · Usage: ",
        parameterListHeading = "%n文件 · Files:%n",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:全部读完 · all were read",
            "1:有文件未能读取，或未能写出 · some were not read, or the output was not written",
            "2:命令有误，什么也没做 · wrong usage, nothing was done"
        },
        description = {
            "读规划文件（TXT、DOCX），列出其中的目标、任务、行动、项目和已报结果，每项都注明原文出处。",
            "Reads planning documents (TXT, DOCX) and lists what they promise and report, each item with its place."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline read 规划.docx",
            "  plumbline read 规划.docx --out 任务分解表.xlsx",
            "  plumbline read 文件夹/ --format jsonl | grep 约束性",
            "  plumbline read 文件夹/ --meta 目录.tsv --out 全部.csv",
            "  plumbline read 报告.txt --date 2026-02-05",
            "  plumbline read 规划.docx --why 研发投入",
            "  plumbline read 规划.docx --unread"
        })
final class ReadCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {"文件或文件夹（含下级文件夹里的 .txt 和 .docx）。", "Files, or folders with all .txt and .docx below them."})
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = {
                "文件的日期，“今年”“明年”由此算起：2026-02-05、2026-02 或 2026。未给出时从目录、正文、文件名中找。",
                "The date of the documents, from which 今年 and 明年 are counted. Without it: from the index, the text or "
                        + "the file's name."
            })
    private String date = "";

    @Option(
            names = "--meta",
            paramLabel = "INDEX.tsv",
            description = {
                "文件目录：以制表符分隔的表，列名 file、title、region、date。",
                "What is known of the documents: a table parted by tabs with columns file, title, region, date."
            })
    private Optional<Path> meta = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "${COMPLETION-CANDIDATES}。未给出时看 --out 的扩展名；否则在终端上为 table，在管道和文件中为 jsonl。",
                "Without it the extension of --out says; otherwise table on a terminal, jsonl in a pipe or file."
            })
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"写到文件；写完才替换旧文件。", "Write to a file; an old one is replaced once the new one is complete."})
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--why",
            paramLabel = "ITEM",
            description = {
                "说明为什么这样读：ITEM 是原文中的几个字，或在原文中的位置（第几个字符）。",
                "Say why items were read so: ITEM is words of their quote, or a place in the text (start in jsonl)."
            })
    private Optional<String> why = Optional.empty();

    @Option(
            names = "--unread",
            description = {"列出未读懂或略去之处及原因。", "List what was not understood or left out, and why."})
    private boolean unread;

    @Spec
    private CommandSpec spec = CommandSpec.create(); // picocli puts the real one in

    private final Terminal terminal;
    private final ReadRun run;

    ReadCommand(Terminal terminal, ReadRun run) {
        this.terminal = terminal;
        this.run = run;
    }

    @Override
    public Integer call() {
        out.ifPresent(this::checkOut);
        Format chosen = format.or(() -> out.flatMap(Format::find))
                .orElse(terminal.shows() && out.isEmpty() ? Format.TABLE : Format.JSONL);
        if (chosen == Format.XLSX && out.isEmpty() && terminal.shows()) {
            throw wrong("xlsx 需要 --out FILE · xlsx needs --out FILE");
        }
        if (why.isPresent() && (unread || why.get().isBlank())) {
            throw wrong("--why 要说明哪一项，且不与 --unread 合用 · --why needs an item, and no --unread");
        }
        return run.run(new ReadRequest(files, date(), index(), chosen, out, why, unread));
    }

    private void checkOut(Path target) {
        if (Files.isDirectory(target)) {
            throw wrong("--out 是文件夹 · --out is a folder: " + target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("--out 的文件夹不存在 · no such folder: " + folder);
        }
    }

    private Optional<LocalDate> date() {
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> found = DateForm.find(date);
        if (found.isEmpty()) {
            throw wrong("--date 应如 2026-02-05、2026-02 或 2026 · --date should be like these: " + date);
        }
        return found;
    }

    private DocumentIndex index() {
        if (meta.isEmpty()) {
            return DocumentIndex.EMPTY;
        }
        try {
            DocumentIndex index = DocumentIndex.read(meta.get());
            index.complaints().forEach(it -> terminal.say("plumbline: " + meta.get() + "：" + it));
            return index;
        } catch (RefusedDocument e) {
            throw wrong("--meta " + meta.get() + "：" + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
