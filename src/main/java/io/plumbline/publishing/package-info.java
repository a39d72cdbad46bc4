/// Publishing (发布): what was found, promised, measured and judged, as files and pages for people and programs.
@NullMarked
package io.plumbline.publishing;

import org.jspecify.annotations.NullMarked;
