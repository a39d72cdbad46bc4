/// Activities and the relations between them (网络计划): forwards to the earliest dates, backwards from deadlines to the
/// latest start (倒排工期), and the shortest set of demands that contradict each other.
@NullMarked
package io.plumbline.scheduling.network;

import org.jspecify.annotations.NullMarked;
