package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Timing;
import io.plumbline.reading.Reading;
import io.plumbline.register.metrics.MetricIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds growth of nothing (持平): 居民消费价格与上年持平 states a growth of 0 % without a numeral; 基本持平 of about 0 %.
final class Standstills {

    private static final Pattern STANDSTILL = Pattern.compile(
            "([^，。；、\\n\\s]{2,20}?)(?:(?:总体|大体)?(?:与|和|同|较|比)(?:上年|去年|上一年|上年同期|去年同期))?(?:总体|大体)?(基本)?持平");

    private final Claims claims;
    private final Surroundings surroundings;

    Standstills(Claims claims, Surroundings surroundings) {
        this.claims = claims;
        this.surroundings = surroundings;
    }

    /// Dated as the nearest figure of the same line, else as nothing.
    List<Outcome> list(Reading reading, List<Outcome> dated) {
        List<Outcome> found = new ArrayList<>();
        String text = reading.document().text();
        Matcher matcher = STANDSTILL.matcher(text);
        while (matcher.find()) {
            Citation citation = Citation.of(reading.document().name(), text, matcher.start(), matcher.end());
            Timing time = timeOf(citation, text, dated);
            find(citation, matcher.group(1), matcher.group(2) != null)
                    .map(it -> new Outcome(it, time, surroundings.remarksOn(citation, it.goalpost())))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Claim> find(Citation citation, String words, boolean about) {
        Quantity zero = Quantity.of(0, "%");
        Goalpost growth = new Goalpost.Growth(about ? new Goalpost.About(zero) : new Goalpost.Exactly(zero));
        return claims.find(citation, Metric.of(words), growth)
                .filter(it -> it.identity() instanceof MetricIdentity.Known known && !known.inListOnly());
    }

    private static Timing timeOf(Citation citation, String text, List<Outcome> dated) {
        return dated.stream()
                .filter(it -> it.claim().citation().end() <= citation.start())
                .filter(it -> text.substring(it.claim().citation().end(), citation.start())
                                .indexOf('\n')
                        < 0)
                .reduce((first, last) -> last)
                .map(Outcome::time)
                .orElseGet(Timing.Unstated::new);
    }
}
