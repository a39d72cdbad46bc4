/// The pages that show a plan: its register, each commitment in its place in the text, each owner, each document.
@NullMarked
package io.plumbline.publishing.pages;

import org.jspecify.annotations.NullMarked;
