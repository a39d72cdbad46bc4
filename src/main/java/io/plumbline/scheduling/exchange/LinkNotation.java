package io.plumbline.scheduling.exchange;

import io.plumbline.scheduling.Link;
import io.plumbline.scheduling.network.RelationType;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How links are written in the column 前置: the predecessor, then how it binds, as office planners do.
///
/// `A1` after it; `A1SS+5` five workdays after it starts; `A1FS-3` three before it ends; `A1SS+60%` when 60 % of it is
/// done;
/// `A1FS+10ed` ten calendar days after; `A1FS<=20` at most twenty workdays after.
final class LinkNotation {

    private static final Pattern FORM = Pattern.compile(
            "(?<id>.+?)(?:(?<type>FS|SS|FF|SF)\\s*(?:(?<sign>[+-]|<=|≤)\\s*(?<count>\\d{1,5})(?<unit>%|ed|d)?)?)?");

    private LinkNotation() {}

    static Optional<Link> parse(String text, String successor, String words) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        String sign = group(match, "sign");
        boolean maximum = sign.equals("<=") || sign.equals("≤");
        String unit = group(match, "unit");
        boolean tooLarge = unit.equals("%") && group(match, "count").length() > 3;
        if (tooLarge || (maximum && unit.equals("%"))) {
            return Optional.empty();
        }
        return Optional.of(new Link(
                group(match, "id").strip(),
                successor,
                type(group(match, "type")),
                distance(sign, group(match, "count"), unit),
                maximum,
                words,
                Optional.empty()));
    }

    static String write(Link link) {
        String type = switch (link.type()) {
            case FINISH_TO_START -> "FS";
            case START_TO_START -> "SS";
            case FINISH_TO_FINISH -> "FF";
            case START_TO_FINISH -> "SF";
        };
        String distance = switch (link.distance()) {
            case Link.Distance.Workdays lag ->
                lag.days() == 0 && !link.maximum() ? "" : signed(lag.days(), link.maximum());
            case Link.Distance.CalendarDays lag -> signed(lag.days(), link.maximum()) + "ed";
            case Link.Distance.Share lag -> signed((int) Math.round(100 * lag.share()), false) + "%";
        };
        boolean plain = type.equals("FS") && distance.isEmpty();
        return link.predecessor() + (plain ? "" : type + distance);
    }

    private static String group(Matcher match, String name) {
        return Objects.requireNonNullElse(match.group(name), "");
    }

    private static String signed(int days, boolean maximum) {
        return maximum ? "<=" + days : "%+d".formatted(days);
    }

    private static RelationType type(String letters) {
        return switch (letters) {
            case "SS" -> RelationType.START_TO_START;
            case "FF" -> RelationType.FINISH_TO_FINISH;
            case "SF" -> RelationType.START_TO_FINISH;
            default -> RelationType.FINISH_TO_START;
        };
    }

    private static Link.Distance distance(String sign, String count, String unit) {
        if (count.isEmpty()) {
            return new Link.Distance.Workdays(0);
        }
        int days = sign.equals("-") ? -Integer.parseInt(count) : Integer.parseInt(count);
        return switch (unit) {
            case "%" -> new Link.Distance.Share(days / 100.0);
            case "ed" -> new Link.Distance.CalendarDays(days);
            default -> new Link.Distance.Workdays(days);
        };
    }
}
