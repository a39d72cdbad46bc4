/// Tables of indicators and of tasks, row by row.
@NullMarked
package io.plumbline.reading.tables;

import org.jspecify.annotations.NullMarked;
