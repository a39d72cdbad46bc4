package io.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.plumbline.register.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a new user sets out to find, without help, in both languages.
@InBrowser
class JourneyTest {

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH", "PHONE"})
    void what_is_in_trouble_leads_to_its_sentence_its_owner_and_all_the_owner_promised(Look look) {
        Site site = Site.shared();
        for (Plan plan : site.plans) {
            try (Visitor visitor = new Visitor(site, look)) {
                Page page = visitor.go(site.planPath(plan, "")).page();
                page.locator(".counts .s-late a, .counts .s-at_risk a").first().click();
                Locator first = page.locator("#found td.what a").first();
                String task = first.innerText();
                first.click();

                assertThat(page.locator("h1").innerText()).isEqualTo(task);
                assertThat(page.locator("blockquote mark").innerText()).isNotBlank();
                assertThat(page.locator(".facts").innerText()).contains(look.say("牵头单位", "Lead"));

                Locator owner = page.locator(".facts .owners a").first();
                String name = "" + owner.evaluate("it => it.firstChild.textContent.trim()");
                owner.click();

                assertThat(page.locator("h1").innerText()).isEqualTo(name);
                assertThat(visitor.main()).contains(task);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void the_register_is_searched_while_one_types_and_the_result_is_kept_as_a_workbook(Look look) {
        Site site = Site.shared();
        try (Visitor visitor = new Visitor(site, look)) {
            Page page = visitor.go(site.planPath(site.wuhan(), "/commitments")).page();
            int all = page.locator("#found td.what").count();
            page.locator("#q").pressSequentially("飞机");
            page.locator("#found td.what")
                    .nth(all - 1)
                    .waitFor(new Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));

            assertThat(page.locator("#found td.what").count()).isBetween(1, all - 1);
            assertThat(page.locator("#found td.what").first().innerText()).contains("飞机");
            assertThat(page.url()).contains("q=%E9%A3%9E%E6%9C%BA");

            Download kept = page.waitForDownload(() -> visitor.follow("Excel"));
            assertThat(kept.suggestedFilename()).isEqualTo("commitments.xlsx");
            assertThat(kept.failure()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void a_number_of_the_cockpit_opens_what_it_counts(Look look) {
        Site site = Site.shared();
        for (Plan plan : site.plans) {
            try (Visitor visitor = new Visitor(site, look)) {
                Page page = visitor.go(site.planPath(plan, "")).page();
                int kinds = page.locator(".overview .counts a").count();
                for (int i = 0; i < kinds; i++) {
                    visitor.go(site.planPath(plan, ""));
                    Locator count = page.locator(".overview .counts a").nth(i);
                    String number = count.locator("b").innerText();
                    count.click();
                    assertThat(page.locator("#found .found b").innerText()).isEqualTo(number);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void text_and_proposals_find_each_other(Look look) {
        Site site = Site.shared();
        try (Visitor visitor = new Visitor(site, look)) {
            Page page = visitor.go(site.planPath(site.wuhan(), "/documents")).page();
            page.locator("td.what a").first().click();
            page.locator(".text .mark").nth(3).click();
            assertThat(page.locator(".proposals li.chosen").getAttribute("id"))
                    .isEqualTo(page.locator(".text .mark")
                            .nth(3)
                            .getAttribute("id")
                            .replace("t-", "p-"));

            page.keyboard().press("j");
            assertThat(page.locator(".text .mark.chosen").count()).isLessThanOrEqualTo(1);
            assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(look.say("原文件", "the file")))
                    .first()
                    .hover();
        }
    }
}
