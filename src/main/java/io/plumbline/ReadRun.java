package io.plumbline;

import io.plumbline.publishing.ReadingWriter;
import io.plumbline.publishing.TableWriter;
import io.plumbline.publishing.UnreadWriter;
import io.plumbline.publishing.WhyWriter;
import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.DocumentOpener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Documents in, readings out: the first stage from the command line. One file that fails does not hinder the others;
/// where not one could be read, nothing is written.
final class ReadRun {

    private final Terminal terminal;
    private final Reader reader;
    private final Clock clock;

    ReadRun(Terminal terminal, Reader reader, Clock clock) {
        this.terminal = terminal;
        this.reader = reader;
        this.clock = clock;
    }

    /// The exit status.
    int run(ReadRequest request) {
        InputFiles inputs = InputFiles.of(request.files());
        ReadReport report = new ReadReport(terminal, inputs.documents().size());
        inputs.failures().forEach(report::add);
        if (request.out().filter(inputs::contains).isPresent()) {
            return report.refuseToOverwrite(request.out().get());
        }
        try {
            write(request, inputs, report);
        } catch (IOException e) {
            return report.unwritten(request.out(), e);
        }
        return report.finish(request.format() != Format.TABLE || request.out().isPresent());
    }

    private void write(ReadRequest request, InputFiles inputs, ReadReport report) throws IOException {
        DocumentOpener opener = new DocumentOpener(request.date(), request.index(), clock);
        try (ReadingQueue queue = new ReadingQueue(opener, reader, inputs.documents());
                Output output = open(request.out())) {
            ReadingWriter writer = writer(request, output);
            while (queue.hasNext()) {
                switch (queue.next()) {
                    case ReadOutcome.Done done -> {
                        report.add(done);
                        writer.write(done.reading());
                    }
                    case ReadOutcome.Failed failed -> report.add(failed);
                }
                report.advance();
            }
            if (writer instanceof WhyWriter whys && whys.explained() == 0) {
                report.nothingToExplain(request.why().orElse(""));
            }
            if (report.readAny()) {
                writer.close();
                output.keep();
            }
        }
    }

    private ReadingWriter writer(ReadRequest request, Output output) throws IOException {
        TableWriter.Screen screen = screen(request.out());
        if (request.why().isPresent()) {
            return new WhyWriter(
                    output.stream(), screen.encoding(), request.why().get());
        }
        return request.unread()
                ? new UnreadWriter(output.stream(), screen.encoding())
                : request.format().open(output.stream(), screen);
    }

    private Output open(Optional<Path> out) throws IOException {
        return out.isPresent() ? Output.to(out.get()) : Output.to(terminal.out());
    }

    private TableWriter.Screen screen(Optional<Path> out) {
        TableWriter.Screen screen = terminal.screen();
        return out.isEmpty() ? screen : new TableWriter.Screen(StandardCharsets.UTF_8, screen.columns(), false);
    }
}
