/// Schedules as pictures and rows for pages (进度图): bars in SVG without style of their own, drawn in stripes so that a
/// browser only paints those in sight.
@NullMarked
package io.plumbline.publishing.schedules;

import org.jspecify.annotations.NullMarked;
