package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String TEXT = "到2030年，\r\n地区生产总值\t达到3万亿元\f。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16"})
    void text_comes_out_as_it_went_in(String charset) {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            UTF-8,    efbbbf
            UTF-16LE, fffe
            UTF-16BE, feff
            """)
    void a_byte_order_mark_is_no_part_of_the_text(String charset, String mark) {
        String hex = HexFormat.of().formatHex(TEXT.getBytes(Charset.forName(charset)));
        byte[] marked = HexFormat.of().parseHex(mark + hex);

        assertThat(TextDecoder.decode(marked)).isEqualTo(TEXT);
    }

    @Test
    void damage_that_is_valid_text_stays() {
        assertThat(TextDecoder.decode("鍏ㄩ潰璐\uFFFD\uE160".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("鍏ㄩ潰璐\uFFFD\uE160");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            00010203                                         | 控制字符 00
            e588b0071b                                       | 控制字符 07
            80ff80ff                                         | 不是 UTF-8 或 GB18030 编码的文本（第 1 字节）
            """)
    void what_is_no_text_is_refused(String hex, String message) {
        assertThatThrownBy(() -> TextDecoder.decode(HexFormat.of().parseHex(hex)))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining(message);
    }

    @Test
    void utf_8_with_one_bad_byte_is_not_taken_for_gb18030() {
        byte[] bytes = "全面提升城市能级和核心竞争力，推进高质量发展".getBytes(StandardCharsets.UTF_8);
        bytes[60] = 'A';

        assertThatThrownBy(() -> TextDecoder.decode(bytes)).hasMessageStartingWith("文件已损坏：第 62 字节不是 UTF-8。");
    }
}
