package io.plumbline.reading.owners;

import io.plumbline.basics.Responsibility;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The clauses of a bracket whose verbs say who does what: A、B负责; A牵头，B参与; A指导，B负责落实.
final class AnswerClauses {

    private static final WordList LEADS = WordList.of("牵头 牵头负责");
    private static final WordList ANSWERS = WordList.of("负责 分别负责 按职责分工负责 负责落实 负责实施");
    /// What ends other brackets too; before them stand nothing but units.
    private static final WordList DOING = WordList.of("落实 实施 组织实施 承办 主办");
    private static final WordList SUPPORTS = WordList.of("配合 参与 协同 支持");
    private static final WordList GUIDES = WordList.of("指导");
    private static final List<WordList> ALL = List.of(LEADS, ANSWERS, DOING, SUPPORTS, GUIDES);

    private final List<String> leading = new ArrayList<>();
    private final List<String> answering = new ArrayList<>();
    private final List<String> supporting = new ArrayList<>();
    private final List<String> guiding = new ArrayList<>();

    /// Who answers, by the clauses in front of the first full stop; nobody where they have no such verb.
    static Optional<Responsibility> parse(String words) {
        AnswerClauses clauses = read(words);
        return clauses.responsibility();
    }

    /// Whether the bracket names only who guides.
    static boolean guideOnly(String words) {
        AnswerClauses clauses = read(words);
        return clauses.leading.isEmpty() && clauses.answering.isEmpty() && !clauses.guiding.isEmpty();
    }

    /// Whether every clause names units and what they do.
    static boolean nothingElse(String words) {
        return List.of(words.split("[，；]", -1)).stream().allMatch(AnswerClauses::namesUnits);
    }

    /// Whether the words between the two places end in what a unit does; most do not, and need no splitting.
    static boolean endsInVerb(String text, int start, int end) {
        for (WordList verbs : ALL) {
            if (verbs.lengthBefore(text, start, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesUnits(String clause) {
        String bare = clause.startsWith("由") ? clause.substring(1) : clause;
        return ALL.stream()
                .map(verbs -> verbs.lengthBefore(bare, 0, bare.length()))
                .anyMatch(verb -> verb > 0 && UnitNames.areUnits(bare.substring(0, bare.length() - verb)));
    }

    private static AnswerClauses read(String words) {
        int stop = words.indexOf('。');
        AnswerClauses clauses = new AnswerClauses();
        StringBuilder open = new StringBuilder();
        for (String clause :
                words.substring(0, stop < 0 ? words.length() : stop).split("[，；]", -1)) {
            open.append(open.isEmpty() ? "" : "，").append(clause);
            if (clauses.add(open.toString())) {
                open.setLength(0);
            }
        }
        return clauses;
    }

    private boolean add(String clause) {
        return addTo(leading, LEADS, clause)
                || addTo(answering, ANSWERS, clause)
                || (endsInUnits(clause) && addOthers(clause));
    }

    private boolean addOthers(String clause) {
        return addTo(supporting, SUPPORTS, clause) || addTo(answering, DOING, clause) || addTo(guiding, GUIDES, clause);
    }

    private static boolean endsInUnits(String clause) {
        return List.of(SUPPORTS, DOING, GUIDES).stream()
                .map(verbs -> verbs.lengthBefore(clause, 0, clause.length()))
                .anyMatch(verb -> verb > 0 && UnitNames.areUnits(clause.substring(0, clause.length() - verb)));
    }

    /// 会同 parts those who answer from those who join them.
    private boolean addTo(List<String> units, WordList verbs, String clause) {
        int verb = verbs.lengthBefore(clause, 0, clause.length());
        if (verb == 0 || clause.length() - verb < 2) {
            return false;
        }
        String names = clause.substring(0, clause.length() - verb);
        int with = names.indexOf("会同");
        units.addAll(UnitNames.list(with > 1 ? names.substring(0, with) : names));
        if (with > 1) {
            supporting.addAll(UnitNames.list(names.substring(with + 2)));
        }
        return true;
    }

    private Optional<Responsibility> responsibility() {
        List<List<String>> ranks = new ArrayList<>(List.of(leading, answering, guiding));
        ranks.removeIf(List::isEmpty);
        if (ranks.isEmpty()) {
            return Optional.empty();
        }
        List<String> others = new ArrayList<>();
        ranks.subList(1, ranks.size()).forEach(others::addAll);
        others.addAll(supporting);
        return Optional.of(new Responsibility(ranks.getFirst(), others, List.of()));
    }
}
