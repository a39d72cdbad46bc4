package io.plumbline.reading.documents;

import java.time.LocalDate;

/// One source text (规划文件) as it came: `name` is the file's name without its extension; `date` the day that 今年 and 明年
/// are counted from.
public record Document(String name, String title, String region, LocalDate date, String text) {}
