package io.plumbline;

import io.plumbline.reading.documents.DocumentIndex;
import io.plumbline.reading.documents.RefusedDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is known of the documents before they are read: `--meta`.
final class IndexOption {

    @Option(
            names = "--meta",
            paramLabel = "INDEX.tsv",
            description = {
                "文件目录：以制表符分隔的表，列名 file、title、region、date。",
                "What is known of the documents: a table parted by tabs with columns file, title, region, date."
            })
    private Optional<Path> meta = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create(); // picocli puts the real one in

    DocumentIndex read(Terminal terminal) {
        if (meta.isEmpty()) {
            return DocumentIndex.EMPTY;
        }
        try {
            DocumentIndex index = DocumentIndex.read(meta.get());
            complain(terminal, meta.get(), index.complaints());
            return index;
        } catch (RefusedDocument e) {
            throw new ParameterException(spec.commandLine(), "--meta " + meta.get() + "：" + e.getMessage());
        }
    }

    /// What could not be used of a table of the user's own.
    static void complain(Terminal terminal, Path file, List<String> complaints) {
        complaints.forEach(it -> terminal.say("plumbline: " + file + "：" + it));
    }
}
