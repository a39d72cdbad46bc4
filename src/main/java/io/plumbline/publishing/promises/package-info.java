/// Promise and outcome for people and programs (承诺兑现对照): JSON Lines, a table for terminals, an Excel workbook, and a
/// report in one HTML file.
@NullMarked
package io.plumbline.publishing.promises;

import org.jspecify.annotations.NullMarked;
