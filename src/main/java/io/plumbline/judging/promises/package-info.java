/// Promise and outcome (承诺与兑现): what one year's document promised, beside what the next year's reports.
@NullMarked
package io.plumbline.judging.promises;

import org.jspecify.annotations.NullMarked;
