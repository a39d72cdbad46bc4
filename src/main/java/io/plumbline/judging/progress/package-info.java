/// Progress (完成进度) by named methods: the same figures give different shares by different methods, so the method and its
/// arithmetic stand beside every share.
@NullMarked
package io.plumbline.judging.progress;

import org.jspecify.annotations.NullMarked;
