/// Plans in and out: tables (CSV, XLSX), MSPDI XML of Microsoft Project and its relatives, bar charts as SVG.
@NullMarked
package io.plumbline.scheduling.exchange;

import org.jspecify.annotations.NullMarked;
