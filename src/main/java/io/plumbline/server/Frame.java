package io.plumbline.server;

import io.plumbline.basics.Bilingual;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// What stands around every page: the plans to choose from, the one that is shown (0 for none), the day that counts as
/// today, language and appearance, the token that forms send back, and where the page is.
public record Frame(
        List<Choice> plans,
        long plan,
        LocalDate today,
        Language language,
        boolean large,
        String csrf,
        String path,
        String query) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.of("Asia/Shanghai"));

    public Frame {
        plans = List.copyOf(plans);
    }

    /// A plan that can be chosen; `fictional` ones are marked 演示数据.
    public record Choice(long id, String name, boolean fictional) {}

    public String say(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }

    public String say(Bilingual words) {
        return say(words.chinese(), words.english());
    }

    public Optional<Choice> findPlan() {
        return plans.stream().filter(it -> it.id() == plan).findFirst();
    }

    /// The plan shown is one of invented data (演示数据).
    public boolean isFictional() {
        return findPlan().filter(Choice::fictional).isPresent();
    }

    /// An address within the plan that is shown.
    public String planPath(String rest) {
        return "/plans/" + plan + rest;
    }

    /// The page of one owner.
    public String ownerPath(String owner) {
        return planPath("/owner?name=" + encoded(owner));
    }

    /// As part of an address.
    public String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /// In Chinese time, to the minute.
    public String time(Instant moment) {
        return MINUTE.format(moment);
    }

    /// The day of a moment in China.
    public String day(Instant moment) {
        return DAY.format(moment);
    }

    /// Whether the page is one of that part of the plan; the part is empty for the cockpit.
    public boolean isAt(String part) {
        return part.isEmpty() ? path.equals(planPath("")) : path.startsWith(planPath(part));
    }

    /// The same page in the other language.
    public String inOtherLanguage() {
        return with("lang", language == Language.CHINESE ? "en" : "zh");
    }

    /// The same page in large or usual letters (长辈模式).
    public String inOtherSize() {
        return with("size", large ? "usual" : "large");
    }

    /// The same page with another value of one part of its address.
    public String with(String name, String value) {
        StringBuilder link = new StringBuilder(path).append('?');
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty() && !pair.startsWith(name + "=")) {
                link.append(pair).append('&');
            }
        }
        return link.append(name).append('=').append(encoded(value)).toString();
    }
}
