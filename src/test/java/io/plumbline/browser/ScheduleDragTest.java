package io.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.plumbline.register.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Bars that are dragged, by hand and by key; nothing is saved.
@InBrowser
class ScheduleDragTest {

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void a_bar_that_is_moved_says_what_it_breaks(Look look) {
        Site site = Site.shared();
        try (Visitor visitor = new Visitor(site, look)) {
            Page page = open(visitor, site);
            Locator row = page.locator(".row[data-id='E']");
            BoundingBox svg = row.locator("xpath=ancestor::div[contains(@class,'stripe')]//*[name()='svg']")
                    .boundingBox();
            BoundingBox box = row.boundingBox();
            double first = number(page, "Date.parse(document.querySelector('.board').dataset.first)");
            double start = number(page, "Date.parse(document.querySelector(\".row[data-id='E']\").dataset.start)");
            double day = number(page, "Number(document.querySelector('.board').dataset.day)");
            double x = svg.x + (start - first) / 86_400_000 * day + 4;
            double y = box.y + box.height / 2;

            page.mouse().move(x, y);
            page.mouse().down();
            page.mouse().move(x + 30 * day, y);
            assertThat(page.locator(".g-ghost").count()).isEqualTo(1);
            page.mouse().up();

            assertThat(tried(page)).contains(look.say("这样改会打破时限", "This breaks dates that were kept"));
            assertThat(page.locator("#trying .clash li").count()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"CHINESE", "ENGLISH"})
    void keys_do_what_the_pointer_does(Look look) {
        Site site = Site.shared();
        try (Visitor visitor = new Visitor(site, look)) {
            Page page = open(visitor, site);
            page.locator(".row[data-id='E'] a").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");

            assertThat(tried(page)).contains("计划草案起草", look.say("项工作的日期有变化", "activities have other dates"));
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).doubleValue();
    }

    private static String tried(Page page) {
        page.locator("#trying form.save").waitFor();
        return page.locator("#trying").innerText();
    }

    private static Page open(Visitor visitor, Site site) {
        Plan city = site.plans.getLast();
        Page page = visitor.go(site.planPath(city, "/schedules")).page();
        page.locator("td.what a", new Page.LocatorOptions().setHasText("工作计划编制"))
                .click();
        page.locator(".row[data-id='E']").scrollIntoViewIfNeeded();
        return page;
    }
}
