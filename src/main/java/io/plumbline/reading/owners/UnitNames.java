package io.plumbline.reading.owners;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// Names of responsible units (责任单位): 市商务局, 某某集团, 各区.
final class UnitNames {

    private static final WordList ENDINGS = WordList.of(
            "局 委 委员会 厅 办 办公室 集团 公司 研究院 管委会 法院 检察院 海关 团市委 团省委 联合会 贸促会 残联 妇联 科协 总工会 银行 协会 社区 街道 医院 大学 部 署 院 分局 中心支行 税务局 指挥部 专班 领导小组");
    private static final WordList SUBJECTS =
            WordList.of("局 委 委员会 厅 办 办公室 集团 公司 研究院 管委会 法院 检察院 海关 联合会 贸促会 残联 科协 总工会 税务局");
    private static final WordList NOT_UNITS = WordList.of(
            "全局 布局 格局 结局 当局 时局 政局 开局 大局 市委 省委 区委 县委 党委 中央 国务院 人大常委会 企业集团 省政府 市政府 产业集团 跨国公司 上市公司 县办 开办 举办 承办 主办 兴办 申办 领办 创办 "
                    + "大力 各类 所有");
    private static final WordList JOINTS = WordList.of("、 ， 和 及 以及 ； 与");
    private static final WordList COLLECTIVE =
            WordList.of("等 等有关部门 等部门 等单位 等相关部门 按职责分工 分别 会同有关部门 会同相关部门 有关部门 各有关部门 相关部门");
    private static final int LONGEST = 24;

    private UnitNames() {}

    /// The units that a list names, 等 and the like left out.
    static List<String> list(String words) {
        List<String> units = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = JOINTS.indexIn(words, start, words.length());
            end = end < 0 ? words.length() : end;
            String unit = withoutCollective(words.substring(start, end).strip());
            if (unit.length() >= 2) {
                units.add(unit);
            }
            start = end + Math.max(1, JOINTS.lengthAt(words, end, words.length()));
        }
        return units;
    }

    private static String withoutCollective(String unit) {
        int length = COLLECTIVE.lengthBefore(unit, 0, unit.length());
        return unit.substring(0, unit.length() - length).strip();
    }

    /// Whether the words could name one unit.
    static boolean isUnit(String words) {
        return words.length() >= 2 && words.length() <= LONGEST && ENDINGS.isAtEnd(words) && !NOT_UNITS.isAtEnd(words);
    }

    /// Where the name of a unit that begins at `start` and acts as a subject ends; `start` if none does.
    static int subjectEnd(String text, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        for (int end = start + 3; end <= last; end++) {
            if (!PlainText.isHan(text.charAt(end - 1)) && text.charAt(end - 1) != '“' && text.charAt(end - 1) != '”') {
                return start;
            }
            boolean name = SUBJECTS.lengthBefore(text, start, end) > 0 && NOT_UNITS.lengthBefore(text, start, end) == 0;
            if (name && SUBJECTS.lengthBefore(text, start, Math.min(last, end + 1)) == 0) {
                return end;
            }
        }
        return start;
    }
}
