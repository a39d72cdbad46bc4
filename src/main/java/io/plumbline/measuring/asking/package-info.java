/// What is asked of whom (填报要求): each field counts, none is asked twice, and each unit gets a workbook with exactly
/// what is asked of it, which is taken in again.
@NullMarked
package io.plumbline.measuring.asking;

import org.jspecify.annotations.NullMarked;
