package io.plumbline.publishing;

import static io.plumbline.publishing.ExampleReading.quantity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Goalpost;
import io.plumbline.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesWriterTest {

    @Test
    void each_kind_has_its_fields_one_line_a_finding() throws IOException {
        assertThat(write(ExampleReading.reading())).isEqualTo("""
                {"doc":"江城","kind":"target","start":15,"end":33,"quote":"研发强度由2.5%提高到3.5%以上","metric":"研发强度","elided":false,"measure":"level","comparator":">=","value":3.5,"value2":null,"unit":"%","time":"2030","baseline":{"value":2.5,"unit":"%"},"responsible":"市科创局","support":["市财政局"],"candidates":[],"binding":"约束性","modality":"expect","repeats":null,"rule":"句式","confidence":0.97}
                {"doc":"江城","kind":"task","start":54,"end":62,"quote":"构建社区服务体系","action":"构建","object":"社区服务体系","goalpost":null,"time":null,"responsible":null,"support":[],"candidates":[{"unit":"市民政局","why":"社区服务归口"}],"modality":"plan","repeats":null,"rule":"句式","confidence":0.97}
                {"doc":"江城","kind":"programme","start":65,"end":74,"quote":"养老、托育两大工程","name":"两大工程","count":2,"members":["养老","托育"],"time":"2026-2030","responsible":"市民政局","support":[],"candidates":[],"modality":"plan","repeats":null,"rule":"句式","confidence":0.97}
                {"doc":"江城","kind":"project","start":75,"end":79,"quote":"江城东站","name":"江城东站","step":"建成投用","time":"2027-06","responsible":null,"support":[],"candidates":[],"modality":"firm","repeats":null,"rule":"句式","confidence":0.97}
                {"doc":"江城","kind":"result","start":87,"end":97,"quote":"粮食产量下降1.2%","metric":"粮食产量","elided":true,"measure":"growth","comparator":"=","value":-1.2,"value2":null,"unit":"%","time":"2025","baseline":null,"responsible":null,"support":[],"candidates":[],"binding":null,"modality":null,"repeats":null,"rule":"数值","confidence":0.9}
                {"doc":"江城","kind":"target","start":111,"end":129,"quote":"研发强度由2.5%提高到3.5%以上","metric":"研发强度","elided":false,"measure":"level","comparator":">=","value":3.5,"value2":null,"unit":"%","time":"2030","baseline":{"value":2.5,"unit":"%"},"responsible":"市科创局","support":["市财政局"],"candidates":[],"binding":"约束性","modality":"expect","repeats":{"start":15,"end":33},"rule":"句式","confidence":0.97}
                """);
    }

    static Stream<Arguments> goalposts() {
        Goalpost.Comparison twoPercent = new Goalpost.AtLeast(quantity("2", "%"));
        Goalpost.Comparison twoPoints = new Goalpost.AtLeast(quantity("2", "个百分点"));
        return Stream.of(
                Arguments.of(new Goalpost.MoreThan(quantity("1400", "亿元")), "level", ">", "1400", "null"),
                Arguments.of(new Goalpost.LessThan(quantity("5.50", "%")), "level", "<", "5.5", "null"),
                Arguments.of(new Goalpost.About(quantity("6", "%")), "level", "~", "6", "null"),
                Arguments.of(new Goalpost.Exactly(quantity("80", "个")), "level", "=", "80", "null"),
                Arguments.of(
                        new Goalpost.Range(quantity("50", "架"), quantity("55", "架")), "level", "range", "50", "55"),
                Arguments.of(
                        new Goalpost.Keep(new Goalpost.Exactly(quantity("1E+3", "亿斤"))), "level", "=", "1000", "null"),
                Arguments.of(
                        new Goalpost.Cumulative(new Goalpost.MoreThan(quantity("1000", "亿元"))),
                        "level",
                        ">",
                        "1000",
                        "null"),
                Arguments.of(new Goalpost.Growth(twoPercent), "growth", ">=", "2", "null"),
                Arguments.of(new Goalpost.AverageGrowth(twoPercent), "growth_avg", ">=", "2", "null"),
                Arguments.of(new Goalpost.Change(twoPoints), "change", ">=", "2", "null"),
                Arguments.of(
                        new Goalpost.Multiple(new Goalpost.AtLeast(quantity("2", "倍"))), "multiple", ">=", "2", "null"),
                Arguments.of(new Goalpost.Rank(new Goalpost.Exactly(quantity("1", "位"))), "rank", "=", "1", "null"),
                Arguments.of(new Goalpost.Rank(new Goalpost.AtMost(quantity("10", "位"))), "rank", "<=", "10", "null"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goalposts")
    void a_goalpost_is_measure_comparator_and_exact_numbers(
            Goalpost goalpost, String measure, String comparator, String value, String value2) throws IOException {
        assertThat(write(ExampleReading.reading(ExampleReading.target(goalpost))))
                .contains("\"measure\":\"%s\",\"comparator\":\"%s\",\"value\":%s,\"value2\":%s,"
                        .formatted(measure, comparator, value, value2));
    }

    @Test
    void a_full_disk_is_an_io_exception() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new JsonLinesWriter(full).write(ExampleReading.reading()))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static String write(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLinesWriter writer = new JsonLinesWriter(out)) {
            writer.write(reading);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
