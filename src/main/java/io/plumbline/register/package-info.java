/// The register (登记册): plans and their documents, what reading proposed, what people decided, and what is promised by
/// whom. Nothing is overwritten; every write passes through [io.plumbline.register.Journal]; every question names the
/// moment it is asked for.
@NullMarked
package io.plumbline.register;

import org.jspecify.annotations.NullMarked;
