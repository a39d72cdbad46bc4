/// Forecasts that were made (预测存档): each is kept with what was known, and scored when its date comes.
@NullMarked
package io.plumbline.judging.keeping;

import org.jspecify.annotations.NullMarked;
