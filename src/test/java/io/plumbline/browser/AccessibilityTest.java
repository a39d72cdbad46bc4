package io.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AccessibilityTest {

    private static final String RUN = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
              .map(it => it.id + ' ' + it.nodes.map(node => node.target.join(' ')).slice(0, 3).join(' | '))""";

    private static final String BEYOND = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @ParameterizedTest
    @EnumSource(Look.class)
    void no_page_keeps_anybody_out_or_is_wider_than_its_window(Look look) {
        Site site = Site.shared();
        List<String> found = new ArrayList<>();
        try (Visitor visitor = new Visitor(site, look)) {
            for (String path : Everywhere.paths(site, look)) {
                visitor.go(path);
                visitor.page().evaluate(Driver.axe());
                for (Object violation : (List<?>) visitor.page().evaluate(RUN)) {
                    found.add(path + " " + violation);
                }
                if (!visitor.page().evaluate(BEYOND).equals(0)) {
                    found.add(path + " is wider than its window");
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
