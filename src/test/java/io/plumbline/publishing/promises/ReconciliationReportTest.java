package io.plumbline.publishing.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.judging.promises.Reconciliation;
import io.plumbline.judging.promises.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReconciliationReportTest {

    private static String report(String promises, String outcomes) throws IOException {
        Reconciliation reconciliation =
                Reports.reconcile(Reports.promising(promises), Reports.reporting(outcomes, "各项事业全面进步"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReconciliationReport(out).write(reconciliation);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String between(String text, String start, String end) {
        Matcher found = Pattern.compile(start + "(.*?)" + end, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void nothing_is_loaded_from_elsewhere() throws IOException {
        String html = report("地区生产总值增长5%左右", "地区生产总值增长5.1%");

        assertThat(html).doesNotContain("http://", "https://", "url(", "@import", " src=", " style=", " onclick=");
    }

    @Test
    void the_policy_allows_its_own_style_and_script_and_nothing_else() throws IOException, NoSuchAlgorithmException {
        String html = report("地区生产总值增长5%左右", "地区生产总值增长5.1%");

        String policy = between(html, "Content-Security-Policy\" content=\"", "\"");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains(
                        "style-src '" + hash(between(html, "<style>", "</style>")),
                        "script-src '" + hash(between(html, "<script>", "</script>")))
                .doesNotContain("unsafe");
    }

    private static String hash(String content) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void both_quotes_stand_side_by_side_with_their_places() throws IOException {
        String row = between(report("地区生产总值增长5%左右", "地区生产总值增长5.1%"), "<tr data-verdict=\"met\"", "</tr>");

        assertThat(row)
                .contains("地区生产总值增长5%左右</q>", "地区生产总值增长5.1%</q>", "第5段 ", "paragraph 5, characters ", "regional GDP");
    }

    @Test
    void what_documents_say_cannot_become_markup() throws IOException {
        String html = report("培育“<b>链主</b>企业”10家", "经济运行平稳");

        assertThat(html).contains("&lt;b&gt;链主&lt;/b&gt;").doesNotContain("<b>链主");
        assertThat(Html.escape("a\u202Eb\u0007&'\"")).isEqualTo("a\uFFFDb\uFFFD&amp;&#39;&quot;");
    }

    @Test
    void the_charts_carry_their_numbers_as_text() throws IOException {
        String chart = between(report("地区生产总值增长5%左右", "地区生产总值增长5.1%"), "<figure>", "</figure>");

        assertThat(chart).contains("<rect class=\"met\"", "<title>兑现 · met 1</title>", "✔1");
    }
}
