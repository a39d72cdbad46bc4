/// Tasks: what is to be done or reached without a number.
@NullMarked
package io.plumbline.reading.tasks;

import org.jspecify.annotations.NullMarked;
