package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Layout;
import java.time.LocalDate;

/// One source text (规划文件) as it came: `name` is the file's name without its extension; `date` the day that 今年 and 明年
/// are counted from; `layout` leads from each character back to its page or cell.
public record Document(String name, String title, String region, LocalDate date, String text, Layout layout) {

    /// A text without pages or tables.
    public Document(String name, String title, String region, LocalDate date, String text) {
        this(name, title, region, date, text, Layout.NONE);
    }
}
