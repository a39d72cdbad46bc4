package io.plumbline.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The files that pages load: styles, scripts and the two libraries, all from the jars, each compressed once. Nothing
/// is
/// loaded from outside.
final class Assets {

    private static final MediaType CSS = new MediaType("text", "css");
    private static final MediaType SCRIPT = new MediaType("text", "javascript");

    private static final Map<String, Asset> FILES = Map.of(
            "plumbline.css", new Asset(CSS, "/io/plumbline/server/plumbline.css"),
            "plumbline.js", new Asset(SCRIPT, "/io/plumbline/server/plumbline.js"),
            "schedule.js", new Asset(SCRIPT, "/io/plumbline/server/schedule.js"),
            "charts.js", new Asset(SCRIPT, "/io/plumbline/server/charts.js"),
            "plumb.svg", new Asset(new MediaType("image", "svg+xml"), "/io/plumbline/server/plumb.svg"),
            "htmx.js", new Asset(SCRIPT, "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
            "echarts.js", new Asset(SCRIPT, "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js"));

    private final Map<String, byte[]> compressed = new ConcurrentHashMap<>();

    private record Asset(MediaType type, String resource) {}

    ServerResponse show(ServerRequest request) {
        String name = request.pathVariable("name");
        Asset asset = FILES.get(name);
        if (asset == null) {
            return ServerResponse.notFound().build();
        }
        return ServerResponse.ok()
                .contentType(asset.type())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .header("Content-Encoding", "gzip")
                .body(compressed.computeIfAbsent(asset.resource(), Assets::compress));
    }

    private static byte[] compress(String resource) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = Assets.class.getResourceAsStream(resource);
                GZIPOutputStream zipped = new BestGzip(bytes)) {
            if (file == null) {
                throw new IllegalStateException("Missing in the jars: " + resource);
            }
            file.transferTo(zipped);
            zipped.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
