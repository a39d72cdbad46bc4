package io.plumbline.publishing.promises;

import io.plumbline.basics.Citation;
import io.plumbline.judging.promises.Considered;
import io.plumbline.judging.promises.Derivation;
import io.plumbline.judging.promises.Pairs;
import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.judging.promises.Row;
import io.plumbline.publishing.Measured;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// JSON Lines: one object a promise; absent fields are null, numbers exact, UTF-8. `considered` lists what was nearly
/// taken, `derived` our own arithmetic where there is any.
public final class ReconciliationLinesWriter implements ReconciliationWriter {

    private final JsonGenerator json;

    public ReconciliationLinesWriter(OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .rootValueSeparator("")
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        json = factory.createGenerator(new ObjectWriteContext.Base(), out);
    }

    @Override
    public void write(Reconciliation reconciliation) throws IOException {
        try (json) {
            for (Reconciliation.Compared compared : reconciliation.compared()) {
                for (Row row : compared.rows()) {
                    put(compared.pair(), row);
                }
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private void put(Pairs.Pair pair, Row row) {
        json.writeStartObject();
        json.writeStringProperty("region", pair.region());
        json.writeNumberProperty("year", row.year());
        Citation promise = row.promise().citation();
        json.writeStringProperty("doc_promise", promise.document());
        putPlace("p_", promise);
        json.writeStringProperty("metric", row.promise().words());
        Measured promised = Measured.find(row.promise().goalpost()).orElseThrow();
        json.writeStringProperty("measure", promised.measure());
        json.writeStringProperty("comparator", promised.comparator());
        json.writeNumberProperty("value", promised.values().getFirst());
        if (promised.values().size() > 1) {
            json.writeNumberProperty("value2", promised.values().get(1));
        } else {
            json.writeNullProperty("value2");
        }
        putTextIfAny("unit", promised.unit());
        json.writeStringProperty("doc_outcome", pair.outcome().document().name());
        putOutcome(row);
        json.writeStringProperty("verdict", row.verdict().code());
        json.writeStringProperty("reason", row.reason().toString());
        putConsidered(row);
        putDerived(row);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void putOutcome(Row row) {
        if (row.outcome().isEmpty()) {
            for (String name : new String[] {
                "o_start", "o_end", "o_quote", "o_measure", "o_comparator", "o_value", "o_value2", "o_unit"
            }) {
                json.writeNullProperty(name);
            }
            return;
        }
        putPlace("o_", row.outcome().get().claim().citation());
        Measured reported =
                Measured.find(row.outcome().get().claim().goalpost()).orElseThrow();
        json.writeStringProperty("o_measure", reported.measure());
        json.writeStringProperty("o_comparator", reported.comparator());
        json.writeNumberProperty("o_value", reported.values().getFirst());
        if (reported.values().size() > 1) {
            json.writeNumberProperty("o_value2", reported.values().get(1));
        } else {
            json.writeNullProperty("o_value2");
        }
        putTextIfAny("o_unit", reported.unit());
    }

    private void putConsidered(Row row) {
        json.writeName("considered");
        json.writeStartArray();
        for (Considered considered : row.considered()) {
            json.writeStartObject();
            putPlace("", considered.citation());
            json.writeStringProperty("why_not", considered.whyNot().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void putDerived(Row row) {
        if (row.derivation().isEmpty()) {
            json.writeNullProperty("derived");
            return;
        }
        Derivation derivation = row.derivation().get();
        json.writeName("derived");
        json.writeStartObject();
        json.writeStringProperty("measure", derivation.measure().code());
        BigDecimal value = derivation.derived().value();
        json.writeNumberProperty("value", value);
        putTextIfAny("unit", derivation.derived().unit().text());
        json.writeStringProperty("would_be", derivation.would().code());
        json.writeStringProperty("base_doc", derivation.base().document());
        putPlace("base_", derivation.base());
        putPlace("part_", derivation.part());
        json.writeEndObject();
    }

    private void putPlace(String prefix, Citation citation) {
        json.writeNumberProperty(prefix + "start", citation.start());
        json.writeNumberProperty(prefix + "end", citation.end());
        json.writeStringProperty(prefix + "quote", citation.quote());
    }

    private void putTextIfAny(String name, String text) {
        if (text.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }
}
