package io.plumbline;

import io.plumbline.reading.Reading;
import java.nio.file.Path;

/// What became of one file.
sealed interface ReadOutcome {

    Path file();

    /// `dateIsToday` when nothing said what date the document has.
    record Done(Path file, Reading reading, boolean dateIsToday) implements ReadOutcome {}

    record Failed(Path file, String message) implements ReadOutcome {}
}
