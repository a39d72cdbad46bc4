/// Schedules kept in the register (进度安排存档): of which plan they are, which of its commitments their activities carry
/// out, and every version that was saved.
@NullMarked
package io.plumbline.scheduling.keeping;

import org.jspecify.annotations.NullMarked;
