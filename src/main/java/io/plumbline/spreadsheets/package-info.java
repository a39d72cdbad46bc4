/// Spreadsheets (电子表格): the one place that writes and reads them.
@NullMarked
package io.plumbline.spreadsheets;

import org.jspecify.annotations.NullMarked;
