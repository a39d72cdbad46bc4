package io.plumbline.reading.owners;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who speaks for which unit: 市商务局党组书记、局长某某表示. A name is remembered with its unit for the rest of the text.
final class Speakers {

    private static final WordList SAYING = WordList.of("表示 说 介绍 指出 认为 强调");
    private static final WordList POSTS = WordList.of(
            "党组书记 党委书记 书记 局长 主任 董事长 总经理 院长 会长 厅长 部长 行长 校长 负责人 副局长 副主任 处长 区长 市长 总裁 所长 站长 主席 社长 党支部书记 党总支书记 党工委书记");
    private static final int LONGEST_OFFICE = 40;
    private static final int LONGEST_NAME = 4;
    private static final int KIND = 4;

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> lastOfKind = new HashMap<>();
    private final Set<String> acting = new LinkedHashSet<>();

    /// The unit that speaks in the sentence.
    Optional<String> unitSpeaking(String text, int start, int limit) {
        int saying = SAYING.indexIn(text, start, limit);
        if (saying < 0 || saying - start > LONGEST_OFFICE + 20) {
            return Optional.empty();
        }
        String words = text.substring(clauseStart(text, start, saying), saying);
        int post = lastPostEnd(words);
        String name = words.substring(post);
        if (post > 0 && name.length() >= 2 && name.length() <= LONGEST_NAME) {
            Optional<String> unit = unitBefore(words).map(this::asUsed);
            unit.ifPresent(it -> units.put(name, it));
            return unit;
        }
        return Optional.ofNullable(units.get(words));
    }

    /// Remembers that the person named at the head of the sentence speaks for the unit.
    void learn(String text, int start, int limit, String unit) {
        int saying = SAYING.indexIn(text, start, Math.min(limit, start + LONGEST_NAME + 2));
        if (saying >= start + 2 && isName(text, start, saying)) {
            units.putIfAbsent(text.substring(start, saying), unit);
        }
    }

    private static boolean isName(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!PlainText.isHan(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int clauseStart(String text, int start, int end) {
        int comma =
                Math.max(PlainText.lastIndexOf(text, '，', start, end), PlainText.lastIndexOf(text, '”', start, end));
        return comma < 0 ? start : comma + 1;
    }

    private static int lastPostEnd(String words) {
        for (int end = words.length(); end > 0; end--) {
            if (POSTS.lengthBefore(words, 0, end) > 0) {
                return end;
            }
        }
        return 0;
    }

    private Optional<String> unitBefore(String words) {
        int post = POSTS.indexIn(words, 0, words.length());
        String unit = words.substring(0, Math.max(0, post));
        Optional<String> known = Optional.ofNullable(lastOfKind.get(unit));
        return known.isPresent() || !UnitNames.isUnit(unit) ? known : Optional.of(unit);
    }

    /// Who speaks in a paragraph that opens with the words spoken and names the speaker behind them: “…。”某某说.
    Optional<String> unitQuoted(String text, int start, int end) {
        int close = text.startsWith("“", start) ? text.indexOf('”', start, end) : -1;
        while (close > start) {
            int stop = SAYING.indexIn(text, close, Math.min(end, close + LONGEST_OFFICE + LONGEST_NAME));
            boolean closed = "。，！？".indexOf(text.charAt(close - 1)) >= 0;
            if (closed && stop > close && noStop(text, close, stop)) {
                return unitSpeaking(text, close + 1, end);
            }
            close = text.indexOf('”', close + 1, end);
        }
        return Optional.empty();
    }

    private static boolean noStop(String text, int from, int end) {
        return !PlainText.isAnyIn(text, "。，；“", from, end);
    }

    /// The shorter name by which the text calls a unit elsewhere: 云岭水务公司 for 云岭市水务有限责任公司.
    private String asUsed(String unit) {
        for (String name : acting) {
            if (name.length() >= 4 && name.length() < unit.length() && isShortFor(name, unit)) {
                return name;
            }
        }
        return unit;
    }

    private static boolean isShortFor(String name, String unit) {
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = unit.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return name.endsWith(unit.substring(unit.length() - 2));
    }

    /// The whole name of a unit that was named before, for its last characters alone: 水务集团.
    String inFull(String unit) {
        String whole = lastOfKind.getOrDefault(unit, unit);
        return unit.length() == KIND ? whole : unit;
    }

    /// Remembers a unit that was named in full, for 集团 or 公司 alone.
    void remember(String unit) {
        acting.add(unit);
        for (int length = 2; length <= Math.min(4, unit.length()); length++) {
            lastOfKind.put(unit.substring(unit.length() - length), unit);
        }
    }
}
