package io.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From an empty register to the first commitment, and what stands in the way.
@InBrowser
class FirstPlanTest {

    private static final String CHOSEN = ".proposals li.chosen";
    private static final String REGISTERED = ".proposals a[href*='/commitments/']";

    private static final String TEXT = """
            青山市2026年重点工作

            一、主要目标
            到2027年，港口货物吞吐量达到800万吨。
            到2027年，公共图书馆达到30个。
            到2028年，森林覆盖率达到42%。
            到2029年，城镇新增就业累计5万人。
            """;

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void a_plan_is_begun_its_document_read_and_a_proposal_accepted_by_the_keyboard(Look look) {
        try (Site empty = Site.empty();
                Visitor visitor = new Visitor(empty, look)) {
            Page page = begin(visitor, "青山2026<script>alert(1)</script>");
            upload(page, "工作<img src=x onerror=alert(2)>.txt", TEXT.getBytes(StandardCharsets.UTF_8));
            String task = page.locator(CHOSEN + " .what").innerText();
            page.keyboard().press("a");
            page.locator(REGISTERED).click();

            assertThat(page.locator("h1").innerText()).isEqualTo(task);
            assertThat(page.locator("cite").innerText()).isEqualTo("工作<img src=x onerror=alert(2)>");
            visitor.follow(look.say("驾驶舱", "Cockpit"));
            assertThat(page.locator(".overview .total").innerText()).contains("1");
            assertThat(page.locator("nav.plans").innerText()).contains("青山2026<script>alert(1)</script>");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void a_proposal_is_changed_another_rejected_and_two_are_merged(Look look) {
        try (Site empty = Site.empty();
                Visitor visitor = new Visitor(empty, look)) {
            Page page = begin(visitor, "青山2026");
            upload(page, "工作.txt", TEXT.getBytes(StandardCharsets.UTF_8));

            page.keyboard().press("e");
            page.locator("input[name=lead]").fill("市发展改革委");
            page.locator("form[action$='/edit'] button").click();
            page.locator(REGISTERED).click();
            assertThat(page.locator(".facts").innerText()).contains("市发展改革委");

            page.goBack();
            page.locator(CHOSEN).waitFor();
            page.keyboard().press("r");
            page.locator("li.v-rejected").waitFor();
            page.locator(CHOSEN).waitFor();

            page.keyboard().press("m");
            page.keyboard().press("j");
            page.keyboard().press("m");
            page.locator(".merge button").click();
            page.waitForCondition(() -> page.locator(REGISTERED).count() == 3);
            Locator merged = page.locator(REGISTERED);
            assertThat(merged.nth(1).innerText()).isEqualTo(merged.nth(2).innerText());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void a_proposal_is_split_into_its_parts(Look look) {
        try (Site empty = Site.empty();
                Visitor visitor = new Visitor(empty, look)) {
            Page page = begin(visitor, "青山2026");
            upload(page, "工作.txt", TEXT.getBytes(StandardCharsets.UTF_8));

            page.keyboard().press("e");
            page.locator("textarea[name=parts]").fill("东港货物吞吐量\n西港货物吞吐量");
            page.locator("form[action$='/split'] button").click();
            page.locator(REGISTERED).first().waitFor();
            visitor.follow(look.say("登记册", "Register"));

            assertThat(visitor.main()).contains("东港货物吞吐量", "西港货物吞吐量");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void what_is_no_document_is_refused_in_place(Look look) {
        try (Site empty = Site.empty();
                Visitor visitor = new Visitor(empty, look)) {
            Page page = begin(visitor, "青山2026");
            send(page, "程序.docx", new byte[] {0x4d, 0x5a, 0, 0, 1, 2, 3});

            Locator said = page.locator("form.upload output");
            page.waitForCondition(() -> said.innerText().contains("docx"));
            assertThat(said.innerText()).contains("扩展名", "Maybe the file was renamed");
            visitor.forgive();
        }
    }

    private static Page begin(Visitor visitor, String plan) {
        Page page = visitor.go("/").page();
        page.locator("input[name=name]").fill(plan);
        page.locator("form button[type=submit]").click();
        return page;
    }

    private static void upload(Page page, String name, byte[] bytes) {
        send(page, name, bytes);
        page.locator(CHOSEN).waitFor();
    }

    private static void send(Page page, String name, byte[] bytes) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, "text/plain", bytes));
        page.locator("form.upload button").click();
    }
}
