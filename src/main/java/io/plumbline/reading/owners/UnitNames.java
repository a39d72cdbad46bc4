package io.plumbline.reading.owners;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// Names of responsible units (责任单位): 市商务局, 某某集团, 各区.
final class UnitNames {

    private static final WordList ENDINGS = WordList.of(
            "局 委 委员会 厅 办 办公室 集团 公司 研究院 管委会 法院 检察院 海关 团市委 团省委 政府 人民政府 协会 供销社 联合会 贸促会 残联 妇联 科协 总工会 银行 社区 街道 医院 大学 部 署 院 社 会 分局 中心支行 税务局 指挥部 专班 领导小组");
    private static final WordList SUBJECTS =
            WordList.of("局 委 委员会 厅 办 办公室 集团 公司 研究院 管委会 法院 检察院 海关 联合会 贸促会 残联 科协 总工会 税务局");
    private static final WordList NOT_UNITS = WordList.of(
            "社会 大会 全会 机会 集会 全局 布局 格局 结局 当局 时局 开局 大局 市委 省委 区委 县委 党委 中央 国务院 人大常委会 企业集团 省政府 市政府 产业集团 跨国公司 上市公司 县办 开办 筹办 督办 交办 举办 承办 主办 兴办 申办 领办 创办 "
                    + "大力 各类 所有");
    private static final WordList JOINTS = WordList.of("、 ， 和 及 以及 ； 与");
    private static final WordList COLLECTIVE =
            WordList.of("等 等有关部门 等部门 等单位 等相关部门 按职责分工 分别 会同有关部门 会同相关部门 有关部门 各有关部门 相关部门");
    /// A subject that begins with one of these is what is acted upon.
    private static final WordList ACTING = WordList.of("支持 推进 推动 鼓励 引导 建设 组建 培育 深化 加强 完善 打造 做强 做优 加快 促进 帮助 服务 依托");
    private static final WordList AREAS = WordList.of("区 县 市 县市区 各区 各市 各县 各地 镇 乡 市委 区委 县委 省委");
    private static final int LONGEST = 24;

    private UnitNames() {}

    /// The units that a list names, 等 and the like left out.
    static List<String> list(String words) {
        List<String> units = new ArrayList<>();
        int start = 0;
        while (start < words.length()) {
            int end = jointAfter(words, start);
            String unit = withoutCollective(words.substring(start, end).strip());
            if (unit.length() >= 2) {
                units.add(unit);
            }
            start = end + Math.max(1, JOINTS.lengthAt(words, end, words.length()));
        }
        return units;
    }

    /// Where the next joint stands; 和 in 工业和信息化部 is none, as no unit ends in front of it.
    private static int jointAfter(String words, int start) {
        int at = JOINTS.indexIn(words, start, words.length());
        while (at >= 0) {
            boolean sign = "、，；".indexOf(words.charAt(at)) >= 0;
            if (sign || ENDINGS.lengthBefore(words, start, at) > 0 || COLLECTIVE.lengthBefore(words, start, at) > 0) {
                return at;
            }
            at = JOINTS.indexIn(words, at + 1, words.length());
        }
        return words.length();
    }

    private static String withoutCollective(String unit) {
        int length = COLLECTIVE.lengthBefore(unit, 0, unit.length());
        return unit.substring(0, unit.length() - length).strip();
    }

    /// Whether the words are a list of nothing but units and places.
    static boolean areUnits(String words) {
        List<String> names = list(words);
        return !names.isEmpty() && names.stream().allMatch(name -> isUnit(name) || AREAS.isAtEnd(name));
    }

    /// Whether the words could name one unit; what is counted is none.
    static boolean isUnit(String words) {
        return words.length() >= 2
                && words.length() <= LONGEST
                && ENDINGS.isAtEnd(words)
                && !NOT_UNITS.isAtEnd(words)
                && words.chars().noneMatch(Character::isDigit);
    }

    /// Where the name of a unit that begins at `start` and acts as a subject ends; `start` if none does.
    static int subjectEnd(String text, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        int acting = ACTING.indexIn(text, start, Math.min(last, start + 6));
        if (acting >= start && acting <= start + 4) {
            return start;
        }
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
