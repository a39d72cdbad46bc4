package io.plumbline.reading.outline;

/// A paragraph-like stretch of the text, `start` included, `end` excluded, blanks at its ends left out. `bodyStart` is
/// where the words begin behind an item mark such as 一、 or （二）.
public record Block(int index, int start, int bodyStart, int end, Kind kind, int level) {

    public enum Kind {
        /// 第一章 level 0; 一、 level 1; （一） level 2; 1. level 3; without a mark level 4.
        HEADING,
        /// A paragraph that begins with an item mark: （一）, 1., ①, ——, 一是.
        LIST_ITEM,
        PARAGRAPH,
        /// One row of a table: cells joined by tabs.
        TABLE_ROW
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }
}
