package io.plumbline.publishing;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Responsibility;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// JSON Lines: one object a finding, with the names of [FindingFields]; absent fields are null, numbers exact, UTF-8.
public final class JsonLinesWriter implements ReadingWriter {

    private final JsonGenerator json;
    private final FindingFields fields;

    public JsonLinesWriter(OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .rootValueSeparator("")
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        json = factory.createGenerator(new ObjectWriteContext.Base(), out);
        fields = new FindingFields(new Sink(json));
    }

    @Override
    public void write(Reading reading) throws IOException {
        try {
            for (Finding finding : reading.findings()) {
                json.writeStartObject();
                fields.put(reading.document().name(), finding);
                json.writeEndObject();
                json.writeRaw('\n');
            }
            json.flush();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            json.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private record Sink(JsonGenerator json) implements FieldSink {

        @Override
        public void text(String name, String value) {
            json.writeStringProperty(name, value);
        }

        @Override
        public void number(String name, BigDecimal value) {
            json.writeNumberProperty(name, value);
        }

        @Override
        public void flag(String name, boolean value) {
            json.writeBooleanProperty(name, value);
        }

        @Override
        public void list(String name, List<String> values) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }

        @Override
        public void quantity(String name, Quantity quantity) {
            json.writeName(name);
            json.writeStartObject();
            number("value", quantity.value());
            text("unit", quantity.unit().text());
            json.writeEndObject();
        }

        @Override
        public void candidates(String name, List<Responsibility.Candidate> candidates) {
            json.writeName(name);
            json.writeStartArray();
            for (Responsibility.Candidate candidate : candidates) {
                json.writeStartObject();
                text("unit", candidate.unit());
                text("why", candidate.why());
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        @Override
        public void place(String name, Citation citation) {
            json.writeName(name);
            json.writeStartObject();
            number("start", citation.start());
            number("end", citation.end());
            json.writeEndObject();
        }

        @Override
        public void absent(String name) {
            json.writeNullProperty(name);
        }
    }
}
