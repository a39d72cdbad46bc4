package io.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/// Somebody at the pages. Whoever leaves has seen no error in the console, no request that failed, and nothing loaded
/// from elsewhere.
final class Visitor implements AutoCloseable {

    final Look look;
    private final Site site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    Visitor(Site site, Look look) {
        this.look = look;
        this.site = site;
        this.context = Driver.browser().newContext(look.options());
        this.context.setDefaultTimeout(15_000);
        this.context.addCookies(List.of(
                new Cookie("lang", look.language).setUrl(site.address("/")),
                new Cookie("size", look.size).setUrl(site.address("/"))));
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(troubles::add);
        page.onRequestFailed(this::failed);
        page.onResponse(this::answered);
        page.onRequest(this::asked);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            troubles.add("console: " + message.text());
        }
    }

    private void failed(Request request) {
        boolean leftBefore = request.failure().contains("ERR_ABORTED");
        if (!leftBefore) {
            troubles.add("failed: " + request.url() + " " + request.failure());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            troubles.add(response.status() + ": " + response.url());
        }
    }

    private void asked(Request request) {
        if (!request.url().startsWith(site.address("/"))) {
            troubles.add("from elsewhere: " + request.url());
        }
    }

    Page page() {
        return page;
    }

    Visitor go(String path) {
        page.navigate(site.address(path));
        return this;
    }

    /// Follows the link with these words, the first of several.
    Visitor follow(String words) {
        page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        return this;
    }

    String main() {
        return page.locator("main").innerText();
    }

    /// What went wrong so far is forgiven: the visitor asked for it.
    void forgive() {
        troubles.clear();
    }

    @Override
    public void close() {
        context.close();
        assertThat(troubles).isEmpty();
    }
}
