/// The pages in a real browser: the example plans served, and Debian's chromium at them.
@NullMarked
package io.plumbline.browser;

import org.jspecify.annotations.NullMarked;
