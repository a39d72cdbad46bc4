package io.plumbline;

import io.plumbline.reading.documents.DateForm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            "读规划文件（TXT、DOCX、DOC、PDF、OFD、HTML），列出其中的目标、任务、行动、项目和已报结果，每项都注明原文出处。",
            "Reads planning documents (TXT, DOCX, DOC, PDF, OFD, HTML) and lists what they promise and report, each item with its place."
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
            description = {"文件，或文件夹（连同下级文件夹里所有能读的文件）。", "Files, or folders with all that can be read below them."})
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

    @Mixin
    private final IndexOption meta = new IndexOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "${COMPLETION-CANDIDATES}。未给出时看 --out 的扩展名；否则在终端上为 table，在管道和文件中为 jsonl。",
                "Without it the extension of --out says; otherwise table on a terminal, jsonl in a pipe or file."
            })
    private Optional<Format> format = Optional.empty();

    @Mixin
    private final OutOption out = new OutOption();

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
        Optional<Path> target = out.target();
        Format chosen = format.or(() -> target.flatMap(Format::find))
                .orElse(terminal.shows() && target.isEmpty() ? Format.TABLE : Format.JSONL);
        if (chosen == Format.XLSX && target.isEmpty() && terminal.shows()) {
            throw wrong("xlsx 需要 --out FILE · xlsx needs --out FILE");
        }
        if (why.isPresent() && (unread || why.get().isBlank())) {
            throw wrong("--why 要说明哪一项，且不与 --unread 合用 · --why needs an item, and no --unread");
        }
        return run.run(new ReadRequest(files, date(), meta.read(terminal), chosen, target, why, unread));
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

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
