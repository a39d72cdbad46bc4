package io.plumbline.register;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.plumbline.basics.Baseline;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Timing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The form in which values of the sealed families are kept: JSON, each with its kind, `{"kind": "Target", …}`.
final class CommitmentJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Commitment.class, Kind.class)
            .addMixIn(Goalpost.class, Kind.class)
            .addMixIn(Baseline.class, Kind.class)
            .addMixIn(Deadline.class, Kind.class)
            .addMixIn(Timing.class, Kind.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
    private interface Kind {}

    private CommitmentJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    /// What is said, wherever it stands.
    static String withoutCitation(String json) {
        JsonNode tree = JSON.readTree(json);
        return tree instanceof ObjectNode object ? object.without("citation").toString() : tree.toString();
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
