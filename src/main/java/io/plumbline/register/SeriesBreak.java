package io.plumbline.register;

import java.time.LocalDate;

/// A point across which the figures of an indicator do not compare (口径断点): from `at` on they follow definition
/// `after`, before it definition `before`.
public record SeriesBreak(String indicator, LocalDate at, int before, int after, String why) {}
