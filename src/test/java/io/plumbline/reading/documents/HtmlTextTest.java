package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.layout.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            paragraphs are lines         | <p>甲</p><p>乙<b>丙</b></p>                            | 甲↵乙丙
            a break ends a line          | <p>甲<br>乙</p>                                       | 甲↵乙
            breaks of the source do not  | <p>甲↵乙</p><p>a ↵ b</p>                              | 甲 乙↵a b
            signs are read               | <p>A&amp;B &lt;C&gt;&nbsp;&yen;</p>                  | A&B <C> ¥
            scripts and styles go        | <script>f()</script><style>p{}</style><p>甲</p>       | 甲
            what is hidden goes          | <p>甲</p><div style='display: none'>乙</div><p hidden>丙</p> | 甲
            navigation and foot go       | <nav>首页</nav><p>规划目标任务</p><footer>备案</footer>    | 规划目标任务
            furniture by its name goes   | <div class='breadcrumb'>首页</div><p>规划目标任务</p><div id='footer'>备案</div> | 规划目标任务
            lists of links go            | <p>规划目标任务</p><ul><li><a href=1>一</a><li><a href=2>二</a><li><a href=3>三</a></ul> | 规划目标任务
            the text itself stays        | <div class='main-footer'><p>规划目标任务都在这里</p></div>  | 规划目标任务都在这里
            forms around the text stay   | <form><p>甲</p><input value=乙><button>提交</button></form> | 甲
            lists are lines              | <ul><li>甲</li><li>乙</li></ul>                       | 甲↵乙
            comments go                  | <p>甲<!-- 乙 --></p>                                  | 甲
            """)
    void a_page_reads_as_it_is_seen(String what, String html, String text) throws IOException {
        assertThat(read(html.replace('↵', '\n')).text()).as(what).isEqualTo(text.replace('↵', '\n'));
    }

    @Test
    void the_title_stands_first_unless_the_text_has_it() throws IOException {
        assertThat(read("<title>某市规划_某市人民政府</title><p>到2030年</p>").text()).isEqualTo("某市规划\n到2030年");
        assertThat(read("<title>某市规划</title><h1>某市规划</h1><p>到2030年</p>").text()).isEqualTo("某市规划\n到2030年");
    }

    @Test
    void a_table_is_laid_out_on_its_grid() throws IOException {
        SourceText read = read("""
                <table><tr><th rowspan="2">指标</th><th colspan="2">目标</th></tr>
                <tr><td>2027年</td><td>2030年</td></tr>
                <tr><td>研发<br>强度</td><td>3</td><td>3.5</td></tr></table>""");

        assertThat(read.text()).isEqualTo("指标\t目标\n\t2027年\t2030年\n研发 强度\t3\t3.5");
        assertThat(read.layout().rows().get(0).cells())
                .containsExactly(new GridCell(0, 1, false), new GridCell(1, 2, false));
        assertThat(read.layout().rows().get(1).cells())
                .containsExactly(new GridCell(0, 1, true), new GridCell(1, 1, false), new GridCell(2, 1, false));
    }

    @Test
    void a_table_for_looks_is_read_as_text() throws IOException {
        assertThat(read("<table><tr><td><p>一、目标</p><p>到2030年</p></td></tr></table>")
                        .text())
                .isEqualTo("一、目标\n到2030年");
    }

    @Test
    void its_encoding_is_found() throws IOException {
        String page = "<html><meta charset=gb2312><p>到2030年，建成镕城</p></html>";

        assertThat(DocumentGuard.read(Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("GB18030"))))
                        .text())
                .isEqualTo("到2030年，建成镕城");
        assertThat(DocumentGuard.read(Files.write(folder.resolve("a.html"), page.getBytes(StandardCharsets.UTF_8)))
                        .text())
                .isEqualTo("到2030年，建成镕城");
    }

    @Test
    void deep_nesting_is_refused_and_spans_without_measure_are_cut() throws IOException {
        assertThatThrownBy(() -> read("<div>".repeat(100_000)))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining("嵌套过深");
        SourceText wide = read("<table><tr><td colspan=9999 rowspan=9999>甲<td>乙</tr><tr><td>丙<td>丁</tr></table>");
        assertThat(wide.text()).startsWith("甲");
    }

    private SourceText read(String html) throws IOException {
        return DocumentGuard.read(Files.writeString(folder.resolve("a.html"), html));
    }
}
