/// Statements of quantity: what is measured, how much, and how the text relates the two.
@NullMarked
package io.plumbline.reading.statements;

import org.jspecify.annotations.NullMarked;
