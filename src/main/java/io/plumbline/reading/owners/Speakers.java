package io.plumbline.reading.owners;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who speaks for which unit: 市商务局党组书记、局长某某表示. A name is remembered with its unit for the rest of the text.
final class Speakers {

    private static final WordList SAYING = WordList.of("表示 说 介绍 指出 认为 强调 透露 谈到 告诉记者 说道");
    private static final WordList POSTS = WordList.of(
            "党组书记 党委书记 书记 局长 主任 董事长 总经理 院长 会长 厅长 部长 行长 校长 负责人 副局长 副主任 处长 区长 市长 总裁 所长 站长 主席 社长 党支部书记 党总支书记 党工委书记");
    private static final int LONGEST_OFFICE = 40;
    private static final int LONGEST_NAME = 4;

    private static final WordList GENERIC = WordList.of("集团 公司 医院 社区 该局 学校 企业");

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> lastOfKind = new HashMap<>();

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
            Optional<String> unit = unitBefore(words);
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
        if (GENERIC.lengthAt(unit, 0, unit.length()) == unit.length() && !unit.isEmpty()) {
            return Optional.ofNullable(lastOfKind.get(unit));
        }
        return UnitNames.isUnit(unit) ? Optional.of(unit) : Optional.empty();
    }

    /// Remembers a unit that was named in full, for 集团 or 公司 alone.
    void remember(String unit) {
        for (int length = 2; length <= Math.min(4, unit.length()); length++) {
            lastOfKind.put(unit.substring(unit.length() - length), unit);
        }
    }
}
