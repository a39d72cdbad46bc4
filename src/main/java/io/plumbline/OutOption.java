package io.plumbline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the answer is written: `--out`, or else standard output.
final class OutOption {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"写到文件；写完才替换旧文件。", "Write to a file; an old one is replaced once the new one is complete."})
    private Optional<Path> out = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create(); // picocli puts the real one in

    /// The file, in a folder that is there.
    Optional<Path> target() {
        out.ifPresent(this::check);
        return out;
    }

    private void check(Path target) {
        if (Files.isDirectory(target)) {
            throw wrong("--out 是文件夹 · --out is a folder: " + target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("--out 的文件夹不存在 · no such folder: " + folder);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
