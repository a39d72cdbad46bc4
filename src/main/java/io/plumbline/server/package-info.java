/// The server that carries the pages: address, defences, appearance. It knows no stage.
@NullMarked
package io.plumbline.server;

import org.jspecify.annotations.NullMarked;
