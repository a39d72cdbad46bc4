/// Works back from the dates (倒排工期), overlaps the stages (压茬推进), concentrates forces (集中攻坚): a [Plan] of
/// activities, links and dates goes in; the latest start of each, its float, the critical path and what contradicts
/// what
/// come out as a [Schedule].
@NullMarked
package io.plumbline.scheduling;

import org.jspecify.annotations.NullMarked;
