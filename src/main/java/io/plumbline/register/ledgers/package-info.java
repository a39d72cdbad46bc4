/// Ledgers (台账): what is counted by its members, which move through named, dated stages with amounts and evidence.
/// Stages and columns are configuration; counts and sums are never typed, they are asked of the rows.
@NullMarked
package io.plumbline.register.ledgers;

import org.jspecify.annotations.NullMarked;
