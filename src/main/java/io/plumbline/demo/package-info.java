/// Two example plans (示例规划) that show what the program does, written through the ordinary register: one of sourced
/// facts, one of a city that does not exist.
@NullMarked
package io.plumbline.demo;

import org.jspecify.annotations.NullMarked;
