package io.plumbline.spreadsheets;

import java.util.List;

/// A sheet that people fill in (填报表): a title and remarks, columns of which some are open and the others locked, and
/// rows with a field for each column.
public record FormSheet(String name, String title, String remarks, List<FormColumn> columns, List<List<Field>> rows) {

    public FormSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Field> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of form %s has %d fields for %d columns.".formatted(name, row.size(), columns.size()));
            }
        }
    }

    /// What may be done with the cells of a column.
    public sealed interface Entry {

        /// Shown and locked.
        record Locked() implements Entry {}

        /// Not shown; for what only the program needs.
        record Hidden() implements Entry {}

        /// Any words may be written.
        record Words() implements Entry {}

        /// Only numbers may be written.
        record Numeric() implements Entry {}

        /// One of these, from a drop-down.
        record Choice(List<String> choices) implements Entry {

            public Choice {
                choices = List.copyOf(choices);
            }
        }
    }

    /// A column with its heading, its width in Latin letters, and what may be written into it.
    public record FormColumn(String heading, int width, Entry entry) {

        boolean isOpen() {
            return switch (entry) {
                case Entry.Locked ignored -> false;
                case Entry.Hidden ignored -> false;
                case Entry.Words ignored -> true;
                case Entry.Numeric ignored -> true;
                case Entry.Choice ignored -> true;
            };
        }
    }

    /// A cell of the form; `wrong` says why what stands in it was returned, empty if it was not.
    public record Field(Cell content, String wrong) {

        public static Field of(String text) {
            return new Field(Cell.of(text), "");
        }

        public Field returned(String reason) {
            return new Field(content, reason);
        }
    }
}
