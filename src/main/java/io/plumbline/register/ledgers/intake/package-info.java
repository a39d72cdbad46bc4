/// Taking in a ledger that an office keeps as a table of its own: what its columns mean is proposed from headings and
/// contents, confirmed once by a person, and remembered for tables with the same headings.
@NullMarked
package io.plumbline.register.ledgers.intake;

import org.jspecify.annotations.NullMarked;
