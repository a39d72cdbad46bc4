/// Work that shares limited crews, machines and money (集中攻坚): feasible schedules under renewable resources, as short as
/// the time given allows, with a lower bound beside them so that the gap is honest.
@NullMarked
package io.plumbline.scheduling.resources;

import org.jspecify.annotations.NullMarked;
