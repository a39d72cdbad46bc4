package io.plumbline.reading.outline;

/// A paragraph-like stretch of the text, `start` included, `end` excluded, line breaks at its ends left out.
public record Block(int index, int start, int end, Kind kind, int level) {

    public enum Kind {
        TITLE,
        /// 一、… level 1; （一）… level 2; 1．… level 3; 第一章 level 0.
        HEADING,
        /// A paragraph that begins with an item mark: （一）, 1., ①, ——, 一是.
        LIST_ITEM,
        PARAGRAPH,
        /// One row of a table: cells joined by tabs.
        TABLE_ROW
    }
}
