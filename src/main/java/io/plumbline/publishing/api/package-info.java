/// The register for other programs, over HTTP: a table of routes, their answers as JSON, and their description as
/// OpenAPI. Shows and takes in what the stages before it hold; decides nothing.
@NullMarked
package io.plumbline.publishing.api;

import org.jspecify.annotations.NullMarked;
