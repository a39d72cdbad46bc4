package io.plumbline.scheduling.changing;

import java.time.DateTimeException;
import java.time.LocalDate;

/// Edits as one line each, as forms carry them: kind, values, and last the activity's id, which may hold anything:
/// `start|2026-05-06|H`.
public final class EditWords {

    private EditWords() {}

    public static String write(Edit edit) {
        return switch (edit) {
            case Edit.Duration it -> "duration|%d|%s".formatted(it.workdays(), it.activity());
            case Edit.Start it -> "start|%s|%s".formatted(it.day(), it.activity());
            case Edit.Deadline it -> "deadline|%s|%s".formatted(it.day(), it.activity());
            case Edit.Begun it -> "begun|%s %s|%s".formatted(it.day(), it.share(), it.activity());
            case Edit.Done it -> "done|%s %s|%s".formatted(it.start(), it.finish(), it.activity());
        };
    }

    /// The edit that a line says.
    ///
    /// @throws IllegalArgumentException for a line that says none
    public static Edit parse(String line) {
        String[] parts = line.split("\\|", 3);
        if (parts.length < 3) {
            throw refused(line);
        }
        String[] values = parts[1].strip().split(" ", -1);
        String activity = parts[2];
        try {
            return switch (parts[0]) {
                case "duration" -> new Edit.Duration(activity, Integer.parseInt(values[0]));
                case "start" -> new Edit.Start(activity, LocalDate.parse(values[0]));
                case "deadline" -> new Edit.Deadline(activity, LocalDate.parse(values[0]));
                case "begun" -> new Edit.Begun(activity, LocalDate.parse(values[0]), Double.parseDouble(values[1]));
                case "done" -> new Edit.Done(activity, LocalDate.parse(values[0]), LocalDate.parse(values[1]));
                default -> throw refused(line);
            };
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw refused(line);
        }
    }

    private static IllegalArgumentException refused(String line) {
        return new IllegalArgumentException("""
                看不懂这处调整：%s
                No such change of a schedule: %s.
                Maybe a date is not written as 2026-05-06.""".formatted(line, line));
    }
}
