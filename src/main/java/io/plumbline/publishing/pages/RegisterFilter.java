package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.State;
import io.plumbline.register.Pillar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What to leave of a list and in which order; empty words leave all. `from` and `to` bound the last day, both
/// included.
public record RegisterFilter(
        String words,
        String kind,
        String state,
        String owner,
        String pillar,
        String from,
        String to,
        String wanted,
        Order order,
        int page) {

    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");

    /// The owner that stands for nobody.
    public static final String NOBODY = "-";

    public enum Order {
        NUMBER,
        DEADLINE,
        STATE,
        OWNER;

        static Order of(String word) {
            return Stream.of(values())
                    .filter(it -> it.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElse(NUMBER);
        }
    }

    /// By what the address says.
    static RegisterFilter of(UnaryOperator<String> parameter) {
        return new RegisterFilter(
                parameter.apply("q").strip(),
                parameter.apply("kind"),
                parameter.apply("state"),
                parameter.apply("owner"),
                parameter.apply("pillar"),
                parameter.apply("from"),
                parameter.apply("to"),
                parameter.apply("wanted"),
                Order.of(parameter.apply("order")),
                Paged.number(parameter.apply("page")));
    }

    /// What is left, all pages of it, in order. Of several words each stands somewhere in task, quote or owners.
    List<CommitmentRow> of(List<CommitmentRow> rows) {
        List<String> wordsOf = List.of(BLANKS.split(words.toLowerCase(Locale.ROOT), -1));
        LocalDate first = DatedPlans.day(from).orElse(LocalDate.MIN);
        LocalDate last = DatedPlans.day(to).orElse(LocalDate.MAX);
        return rows.stream()
                .filter(this::leaves)
                .filter(row -> isDue(row, first, last))
                .filter(row -> wordsOf.stream().allMatch(row.searched()::contains))
                .sorted(comparator())
                .toList();
    }

    private boolean leaves(CommitmentRow row) {
        return (kind.isEmpty() || row.row().kind().code().equals(kind))
                && (state.isEmpty() || row.state().name().equals(state))
                && ofOwner(row)
                && ofPillar(row)
                && (wanted.isEmpty() || row.standing().wanted().isPresent());
    }

    private boolean ofOwner(CommitmentRow row) {
        return owner.isEmpty() || (owner.equals(NOBODY) ? row.owners().isEmpty() : row.concerns(owner));
    }

    private boolean ofPillar(CommitmentRow row) {
        return pillar.isEmpty()
                || row.standing().pillars().stream().map(Pillar::id).anyMatch(id -> pillar.equals("" + id));
    }

    private static boolean isDue(CommitmentRow row, LocalDate first, LocalDate last) {
        LocalDate day = row.findDeadline().orElse(LocalDate.MAX);
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private Comparator<CommitmentRow> comparator() {
        Comparator<CommitmentRow> byNumber = Comparator.comparingLong(CommitmentRow::id);
        return switch (order) {
            case NUMBER -> byNumber;
            case DEADLINE ->
                Comparator.comparing((CommitmentRow it) -> it.findDeadline().orElse(LocalDate.MAX))
                        .thenComparing(byNumber);
            case STATE ->
                Comparator.comparingInt((CommitmentRow it) -> urgency(it.state()))
                        .thenComparing(byNumber);
            case OWNER ->
                Comparator.comparing((CommitmentRow it) -> it.standing().owner())
                        .thenComparing(byNumber);
        };
    }

    /// The lowest needs attention most.
    private static int urgency(State state) {
        return switch (state) {
            case LATE -> 0;
            case AT_RISK -> 1;
            case UNKNOWN -> 2;
            case ON_COURSE -> 3;
            case ATTAINED -> 4;
        };
    }

    /// The same as part of an address, from its first page.
    public String query() {
        StringBuilder query = new StringBuilder();
        append(query, "q", words);
        append(query, "kind", kind);
        append(query, "state", state);
        append(query, "owner", owner);
        append(query, "pillar", pillar);
        append(query, "from", from);
        append(query, "to", to);
        append(query, "wanted", wanted);
        append(query, "order", order == Order.NUMBER ? "" : order.name());
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    public boolean isNone() {
        return query().isEmpty();
    }
}
