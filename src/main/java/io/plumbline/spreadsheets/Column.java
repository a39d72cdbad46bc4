package io.plumbline.spreadsheets;

/// A column of a sheet: its heading, its width in Latin letters (a Chinese character takes two), and whether its cells
/// are centred or begin at the left.
public record Column(String heading, int width, boolean centred) {

    public static Column left(String heading, int width) {
        return new Column(heading, width, false);
    }

    public static Column centred(String heading, int width) {
        return new Column(heading, width, true);
    }
}
