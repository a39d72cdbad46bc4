package io.plumbline.reading.names;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;

/// Tells by its form whether a name is that of one piece of works (工程项目): a kind of works with something proper in
/// front of it. What is proper depends on the kind: 某某水库 needs two characters that classify nothing, 某某产业园 needs a
/// place, a river or mountain, a phase, quotation marks.
final class WorksNames {

    /// What bears the names of the places that it joins or serves.
    private static final WordList LINES =
            WordList.of("口岸 高铁 铁路 高速 高速公路 城际 城际铁路 大桥 隧道 运河 直流 水库 灌区 机场 新机场 水电站 抽水蓄能电站 水利枢纽");

    /// What is a piece of works only under the name of a place.
    private static final WordList BODIES = WordList.of(
            "公路 通道 大通道 大道 航道 码头 港 枢纽 电厂 产业园 物流园 科技园 园区 新城 新区 示范区 试验区 先导区 合作区 实验室 研究院 大学 学院 学校 医院 中心 平台 基地 博物馆 "
                    + "图书馆 公园 国家公园 湿地公园 广场 街区 综合体 走廊 系统 信息系统 设施 装置 科学城 市场 水厂 保护区");

    /// The last character of a kind that two others make: 创新|带, 教育|城.
    private static final String KINDS = "园城馆院站厂场港带廊";

    private static final int FORMED = 3;

    private static final WordList NO_KINDS = WordList.of("名城 工厂");

    private static final WordList NATIONAL = WordList.of("国家 国际 中国 全国");
    private static final WordList COMMON = WordList.of("重要 区域 级");
    private static final WordList NATIONAL_BODIES = WordList.of("中心 平台");

    /// What is done to works that stand.
    private static final WordList RENEWALS =
            WordList.of("工程 项目 改造 现代化改造 扩建 改扩建 扩能 升级 提升 整治 治理 迁建 配套 扩容 综合整治 综合治理 航道整治 建设 水资源配置 调水 二期 三期 一期");

    private static final WordList ENDINGS = WordList.of("工程 项目");

    /// Words that say which kind is meant, not which one.
    private static final WordList CLASSES =
            WordList.of("农村 城市 城乡 县乡 乡村 乡镇 社区 城区 市区 园区 地区 重点 重大 骨干 大型 大中 中小 高速 现有 新的 铁路 公路 航空 边境 内陆 开放 国际 国内 区域 沿边 沿海 "
                    + "旅游 资源 产业 工业 农业 物流 市政 综合 智能 智慧 数字 绿色 现代 新型 传统 农田 污水 生态 安全 内河 河湖 公共 基础 民生 交通 水利 能源 一批 若干 各 更多 全省 "
                    + "全国 标准 先进 示范 特色 优质 文化 教育 医疗 养老 体育 跨 多");
    private static final WordList RIVERS = WordList.of("河 江 湖 山 岛 湾 峡 沟 岭 泉 洋 海 潭 溪 港");
    private static final String PHASES = "一二三四五六";
    private static final int LONGEST_BEFORE_LINE = 10;
    private static final int LONGEST_PLAIN = 5;
    private static final int SHORTEST_NATIONAL = 9;

    private final String text;
    private final PlaceNames places;

    WorksNames(String text, PlaceNames places) {
        this.text = text;
        this.places = places;
    }

    /// Whether the words between the two places are the name of one piece of works.
    boolean isProper(int start, int end) {
        if (PlainText.indexOf(text, '的', start, end) >= 0) {
            return false;
        }
        int base = baseEnd(start, end);
        if (isRoadCode(start, end) || isDiversion(start, end) || isPhased(start, end) || isSection(start, end)) {
            return true;
        }
        int line = LINES.lengthBefore(text, start, base);
        if (line > 0 && isProperOfLine(start, base - line)) {
            return true;
        }
        int body = bodyBefore(start, base);
        if (body > 0) {
            return isProperOfBody(start, base - body) || isQuoted(start, base - body) || isNational(start, base);
        }
        boolean placed = places.lengthAt(text, start, end) > 0;
        boolean named = placed && (base - start >= 4 || ENDINGS.lengthBefore(text, start, end) > 0);
        return base < end && (isOfRiver(start, base) || named);
    }

    /// Whether the words end with a kind of works at all.
    boolean isWork(int start, int end) {
        int base = baseEnd(start, end);
        boolean kind = LINES.lengthBefore(text, start, base) > 0 || bodyBefore(start, base) > 0;
        return kind || base < end || isSection(start, end);
    }

    /// Whether the words only say which kind is meant.
    boolean isPlain(int start, int end) {
        return CLASSES.lengthAt(text, start, end) > 0;
    }

    /// Where the kind begins that the words end with, what is done to it included; `end` if they end with none that
    /// bears the names of places.
    int kindStart(int start, int end) {
        int base = baseEnd(start, end);
        int line = LINES.lengthBefore(text, start, base);
        return line > 0 ? base - line : end;
    }

    /// Whether the words may be completed by a kind that stands behind a whole list: a place, or two to four characters
    /// that classify nothing.
    boolean bearsKind(int start, int end) {
        return places.lengthAt(text, start, end) == end - start || isProperOfLine(start, end);
    }

    /// Whether the words end with a kind that needs a place: 产业园, 专业市场.
    boolean isBody(int start, int end) {
        return bodyBefore(start, end) > 0;
    }

    private int bodyBefore(int start, int end) {
        int body = BODIES.lengthBefore(text, start, end);
        boolean formed = end - start > FORMED
                && KINDS.indexOf(text.charAt(end - 1)) >= 0
                && NO_KINDS.lengthBefore(text, start, end) == 0;
        return body > 0 || !formed ? body : FORMED;
    }

    /// Whether the words begin with a place and say more.
    boolean beginsWithPlace(int start, int end) {
        int place = places.lengthAt(text, start, end);
        return place > 0 && end - start >= place + 2;
    }

    /// Whether a kind of works stands between the two places.
    boolean namesKind(int start, int end) {
        return LINES.isIn(text, start, end) || BODIES.isIn(text, start, end) || ENDINGS.isIn(text, start, end);
    }

    /// Where the words begin behind those that classify: 6条|高铁, 大中型|灌区改造.
    int afterClasses(int start, int end) {
        int at = start;
        while (at < end) {
            int word = CLASSES.lengthAt(text, at, end);
            boolean counts = "一二三四五六七八九十两条座个项型的".indexOf(text.charAt(at)) >= 0 || PlainText.isDigitAt(text, at);
            if (word == 0 && !counts) {
                return at;
            }
            at += Math.max(1, word);
        }
        return end;
    }

    private int baseEnd(int start, int end) {
        int base = end;
        int length = RENEWALS.lengthBefore(text, start, base);
        while (length > 0 && base - length > start) {
            base -= length;
            length = RENEWALS.lengthBefore(text, start, base);
        }
        return base;
    }

    private boolean isProperOfLine(int start, int end) {
        int length = end - start;
        if (length < 1 || length > LONGEST_BEFORE_LINE) {
            return false;
        }
        boolean plain = length >= 2 && length <= LONGEST_PLAIN && !CLASSES.isIn(text, start, end);
        return plain || isProperOfBody(start, end) || PlainText.indexOf(text, '至', start + 2, end) > 0;
    }

    private boolean isProperOfBody(int start, int end) {
        return end > start
                && (places.isIn(text, start, end)
                        || (places.areAbbreviated(text, start, end) && !CLASSES.isIn(text, start, end))
                        || isOfRiver(start, end)
                        || (isOfRiver(start, Math.min(end, start + 3)) && !CLASSES.isIn(text, start, start + 3)));
    }

    /// 沱浍河, 紫金山: at least two characters that classify nothing, then water or a height.
    private boolean isOfRiver(int start, int end) {
        return end - start >= 3
                && end - start <= LONGEST_PLAIN
                && RIVERS.lengthBefore(text, start, end) > 0
                && !CLASSES.isIn(text, start, end);
    }

    private boolean isQuoted(int start, int end) {
        int open = PlainText.indexOf(text, '“', start, Math.max(start, end));
        return open >= start && (open == start || places.isIn(text, start, open)) && text.charAt(end - 1) == '”';
    }

    private boolean isNational(int start, int base) {
        int nation = NATIONAL.lengthAt(text, start, base);
        return base - start >= SHORTEST_NATIONAL
                && nation > 0
                && COMMON.lengthAt(text, start + nation, base) == 0
                && NATIONAL_BODIES.lengthBefore(text, start, base) > 0;
    }

    /// S22白永段, G0616.
    private boolean isRoadCode(int start, int end) {
        return end - start >= 4 && "GS".indexOf(text.charAt(start)) >= 0 && PlainText.isDigitAt(text, start + 1);
    }

    /// 引汉济渭, 引江入淮: water brought from one place to another.
    private boolean isDiversion(int start, int end) {
        boolean brings = "引调".indexOf(text.charAt(start)) >= 0;
        return brings && start + 2 < end && "济入补".indexOf(text.charAt(start + 2)) >= 0;
    }

    /// 某某港五期, 某某二期工程.
    private boolean isPhased(int start, int end) {
        int phase = PlainText.indexOf(text, '期', start + 3, end);
        return phase > 0
                && PHASES.indexOf(text.charAt(phase - 1)) >= 0
                && !CLASSES.isIn(text, start, Math.min(phase, start + 4));
    }

    /// 某某高速某某段, 某某东至某某五六线.
    private boolean isSection(int start, int end) {
        char last = text.charAt(end - 1);
        if (last == '段') {
            return end - start >= 5 && (LINES.isIn(text, start + 2, end) || places.isIn(text, start, end));
        }
        boolean joins = PlainText.indexOf(text, '至', start + 2, end) > 0 && places.isIn(text, start, end);
        return last == '线' && (places.areAbbreviated(text, start, end - 1) || joins);
    }
}
