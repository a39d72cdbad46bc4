package io.plumbline.reading.owners;

import io.plumbline.basics.Responsibility;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// What a document says once about all its owners: 列第一位者为牵头单位，下同; 以下均需某某落实，不再列出.
final class OwnerRemarks {

    private static final WordList FIRST = WordList.of("列第一位 列在第一位 排第一位 排在第一位 列首位 排首位 排在首位 第一责任单位 排名第一");
    private static final WordList ROLES = WordList.of("牵头 主办");
    private static final WordList FROM_HERE = WordList.of("以下均需 以下均由 以下各项均由 以下均");
    private static final WordList VERBS = WordList.of("负责 落实 实施 承担 组织");

    private boolean firstLeads;
    private List<String> always = List.of();

    /// Hears the block that stands between the two places.
    void hear(String text, int begin, int end) {
        firstLeads |= FIRST.isIn(text, begin, end) && ROLES.isIn(text, begin, end);
        int from = FROM_HERE.indexIn(text, begin, end);
        int start = from < 0 ? -1 : from + FROM_HERE.lengthAt(text, from, end);
        int verb = start < 0 ? -1 : VERBS.indexIn(text, start, end);
        if (verb > start) {
            always = UnitNames.list(text.substring(start, verb));
        }
    }

    /// Who answers by a note, by all that was said before it.
    Responsibility apply(OwnerNote note) {
        Responsibility stated = note.responsibility();
        if (note.guidesOnly() && !always.isEmpty()) {
            return new Responsibility(always, joined(stated.lead(), stated.supporting()), List.of());
        }
        boolean ordered = firstLeads && stated.lead().size() > 1;
        return ordered
                ? new Responsibility(
                        stated.lead().subList(0, 1),
                        joined(stated.lead().subList(1, stated.lead().size()), stated.supporting()),
                        List.of())
                : stated;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
