package io.plumbline.publishing.api;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.plumbline.basics.Baseline;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.basics.Timing;
import io.plumbline.basics.Unit;
import io.plumbline.register.ledgers.StageEntry;
import io.plumbline.server.Call;
import io.plumbline.server.RefusedRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The values of the register as JSON: records as objects, each value of a sealed family with its `kind`, units and
/// periods as they are written (`亿元`, `2026-Q1`), and what is absent left out.
final class Json {

    /// The families whose values carry their kind.
    static final List<Class<?>> FAMILIES = List.of(
            Commitment.class, Goalpost.class, Baseline.class, Deadline.class, Timing.class, StageEntry.Amount.class);

    private static final JsonMapper MAPPER = mapper();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kind {}

    private Json() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(Unit.class, new WrittenUnit())
                        .addDeserializer(Unit.class, new ReadUnit())
                        .addSerializer(ReportingPeriod.class, new WrittenPeriod())
                        .addDeserializer(ReportingPeriod.class, new ReadPeriod()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT));
        FAMILIES.forEach(family -> builder.addMixIn(family, Kind.class));
        return builder.build();
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /// What was sent, as an object of that form.
    static <T> T read(Call call, Class<T> form) {
        try {
            return MAPPER.readValue(call.body(), form);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /// What was sent, as a list.
    static <T> List<T> readList(Call call, Class<T> form) {
        try {
            return MAPPER.readerForListOf(form).readValue(call.body());
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    static RefusedRequest malformed(JacksonException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        Throwable cause = e.getCause();
        String why = cause == null ? e.getOriginalMessage() : cause.getMessage();
        return new RefusedRequest(HttpStatus.BAD_REQUEST, """
                JSON 读不懂（第 %d 行）
                The JSON cannot be read (line %d): %s
                Maybe compare it with the form in /api/v1/openapi.json.""".formatted(line, line, why));
    }

    private static final class WrittenUnit extends ValueSerializer<Unit> {
        @Override
        public void serialize(Unit unit, JsonGenerator to, SerializationContext context) {
            to.writeString(unit.text());
        }
    }

    private static final class ReadUnit extends ValueDeserializer<Unit> {
        @Override
        public Unit deserialize(JsonParser from, DeserializationContext context) {
            return new Unit(from.getString());
        }
    }

    private static final class WrittenPeriod extends ValueSerializer<ReportingPeriod> {
        @Override
        public void serialize(ReportingPeriod period, JsonGenerator to, SerializationContext context) {
            to.writeString(period.code());
        }
    }

    private static final class ReadPeriod extends ValueDeserializer<ReportingPeriod> {
        @Override
        public ReportingPeriod deserialize(JsonParser from, DeserializationContext context) {
            return ReportingPeriod.parse(from.getString());
        }
    }
}
