package io.plumbline.reading.names;

import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// Finds projects: single works with a name of their own and a promised step: 开工建设A高铁、B机场, 做好C大桥前期工作.
public final class ProjectFinder {

    private static final WordList STEPS_BEFORE =
            WordList.of("开工建设 加快建设 加快推进 建成投用 建成投运 建成通车 建成 推进 大力推进 高质量推进 全力推进 扎实推进 加快 升级 争取 确保 推动 支持 实现 扩能改造 做好 启动 "
                    + "启动建设 规划建设 高水平建设 高标准建设 高质量建设 建设 重点建设 继续实施 续建 新开工 开工 完成 抓好 全面建成 力争开工 谋划 谋划推进 谋划建设 投用 "
                    + "新建 改扩建 全面开工 全面建设 加快实施 实施 推动建设 支持建设 打造 建设好 建好 高标准推进 全面推进 统筹推进 有序推进 持续推进 开通 改造");
    private static final WordList STEPS_AFTER =
            WordList.of("建设 开工建设 加快建设 开工 建成 建成投用 建成通车 建成投产 建成通航 投产 投用 通车 通航 前期工作 项目前期工作 等项目前期工作 前期 落地 竣工 扩建 全线通水 全线贯通 "
                    + "全线通车 投运 运营 开通运营 开通 改造 获批 报批 论证 达产 改扩建 建成投运 项目建设 等项目建设 等工程建设 工程建设 等建设 等项目 等重大项目 等重点项目 等重大工程 "
                    + "等重点工程 等工程 规划建设 见效 实施 提质扩容 通水 投入使用 投入运营 开园 启用");
    private static final WordList WORKS =
            WordList.of("高铁 铁路 高速 高速公路 城际 机场 港区 港 码头 航道 运河 通道 大桥 隧道 枢纽 口岸 段 期 水库 灌区 电站 核电 核电站 直流 特高压 医院 校区 实验室 产业园 "
                    + "科技园 产业园区 设施 综合体 博物馆 图书馆 体育场 新城 示范区 试验区 先导区 先行区 合作区 科创带 创新带 走廊 街区 国家公园 教育城 科学城 装置 "
                    + "大科学装置 技术创新中心 创新中心 转化中心 推进中心 数据中心 算力中心 信息系统 服务平台 工程 项目 扩建 一体化 制烯烃 线 公路 中转站 储备库 大学 学院 "
                    + "研究院 基地 创新园 生态城 未来城 会展中心 文化中心 医学中心 医疗中心 航站楼 跑道 地铁 轻轨 快线 环线 绕城 电厂 风电场 光伏基地 管道 管线 LNG接收站 "
                    + "接收站 储气库 水利枢纽 引水 调水 水资源配置 防护林工程 艺术馆 美术馆 科技馆 大剧院 体育中心 中试基地 试验场 超级工厂 工厂 生产线 总部 货运站 物流园 自贸港");
    private static final WordList GENERIC = WordList.of(
            "一批 更多 若干 各 全 重大 重点 大型 标志性 现代 智能 数字 特色 综合 乡镇 县级 社区 农村 城市 城乡 公共 基层 养老 托育 文化 充电 停车 产业 工业 物流 仓储 "
                    + "高标准 高水平 世界级 区域 传统 新型 基础 交通 水利 能源 民生 改革 创新 科技 绿色 生态 老旧 普通 高速公路 推进 推动 加快 建设 实施 相关 有关 其他 这 国家 省 市 "
                    + "企业 项目 工程 增资 上市 招商 储备 在建 新建 续建 优质 先进 高端 国际 战略 两 三 四 五 六 七 八 九 十 一 多 专 大 小 新建 老 与 和 从 以 对 在 使 学校 学前 "
                    + "义务 医疗 健康 体育 旅游 商业 消费 农业 农田 粮食 耕地 环境 污水 垃圾 海上 风电 光伏 核电 抽水 煤电 算力 数据 网络 人工 低空 航空 跨境 口岸 示范 试点 "
                    + "“ 专精 制造 服务 金融 投资 开放 外贸 人才 教育 职业 高等 社会 法治 平安 应急 防灾 安全 公路 铁路 航道 港口 机场 充电 水网 电网 管网 有线 通讯 供电 供水 供热 排水 道路 绿化 亮化 危房 天然 退耕 退牧 学校 图书 社区 全民 文艺 电影 广播 信息 电子 技术 节能 污染 小流域 中小 农网 病险 安全饮水 沼气 扶贫 生活 医院 幼儿 棚户 保障 廉租 公租 安居 惠民 富民 千 百 万");
    private static final WordList LINES = WordList.of("高铁 铁路 高速 城际 线 大桥 特大桥 隧道 机场 水库 通道 口岸 抽水蓄能电站 水电站 运河 大坝");
    private static final WordList NATIONAL = WordList.of("国家 国际 中国 全国 全民 省级 中医药");
    private static final WordList NATIONAL_WORKS = WordList.of("先导区 示范区 试验区 实验室 创新中心 推进中心 研究中心 综合体 平台 科学城 设施 装置");
    private static final WordList LOCAL_WORKS =
            WordList.of("产业园 物流园 工业园 公园 广场 大道 写字楼 综合楼 大厦 商城 古城 新区 博物馆 纪念馆 音乐厅 大剧院 文化宫 体育馆 体育场 水厂 电厂 变电站 农贸市场 批发市场 "
                    + "堤防工程 修缮工程 二期工程 三期工程 一期工程 迁建 景观改造 沿岸整治 商圈改造 河道治理 综合整治工程 国家公园 湿地公园 高架 立交 客运站 火车站 港区 水利枢纽 干渠 大坝 水电站 风电场 煤矿 铁矿 油田 气田 "
                    + "炼油厂 钢铁厂 纸浆厂 热电厂 乙烯 航电枢纽 国道 省道 一级公路 二级公路 高速公路 专用线 复线 电气化改造");
    private static final WordList COMMON =
            WordList.of("规划 设施 服务 小型 污水 景观 道路 街道 市区 城区 园区 工业 居民 群众 休闲 主题 街头 口袋 社区 体系 危房 标准 集中 包括 一个 等 的 和 及 为 以 级 们 化");
    private static final WordList COUNTS = WordList.of("投资 总投资 包括 以 由 总 约 近");
    private static final WordList CLOSED_LISTS = WordList.of("项目 工程 水电站 大型水电站 高速公路 铁路 水库");
    /// Steps only together with what is to come of it: 支持A建设, 做好B前期工作.
    private static final WordList WEAK_STEPS = WordList.of("支持 推动 做好 抓好 实现 确保 争取 打造 完成 启动 谋划 升级");
    private static final WordList PROPER =
            WordList.of("一期 二期 三期 四期 五期 六期 至 段 大湾区 长三角 京津冀 成渝 长江 黄河 珠江 淮河 汉江 三北 环 国家实验室");
    private static final String ENDS = "，。；：！？\n\t";
    private static final int LONGEST_NAME = 26;

    /// A project and the step that is promised of it, as written.
    public record Project(int start, int end, String name, String step) {}

    private final String text;
    private final int limit;
    private final PlaceNames places;
    private final List<Project> found = new ArrayList<>();

    private ProjectFinder(String text, int limit, PlaceNames places) {
        this.text = text;
        this.limit = limit;
        this.places = places;
    }

    public static List<Project> in(String plain, int start, int end, PlaceNames places) {
        ProjectFinder finder = new ProjectFinder(plain, end, places);
        for (int at = start; at < end; ) {
            int clauseEnd = finder.clauseEnd(at);
            finder.readClause(at, clauseEnd);
            at = clauseEnd + 1;
        }
        return finder.found;
    }

    private int clauseEnd(int at) {
        int end = at;
        while (end < limit && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /// 等一批百亿级项目 closes a list of names.
    private int listEnd(int start, int end) {
        int close = PlainText.lastIndexOf(text, '等', start, end);
        boolean bundle = close > start && end - close <= 10 && CLOSED_LISTS.lengthBefore(text, close, end) > 0;
        return bundle ? close : end;
    }

    private void readClause(int start, int end) {
        int verb = stepAt(start, end);
        if (verb < 0) {
            return;
        }
        int listStart = verb + STEPS_BEFORE.lengthAt(text, verb, end);
        String before = text.substring(verb, listStart);
        int after = STEPS_AFTER.lengthBefore(text, listStart, end);
        if (after == 0 && WEAK_STEPS.lengthAt(before, 0, before.length()) == before.length()) {
            return;
        }
        String step = before + text.substring(end - after, end).replaceFirst("^等(项目|工程|重大项目|重点项目)?", "");
        int listEnd = listEnd(listStart, end - after);
        boolean closed = listEnd < end - after || (after > 0 && text.charAt(end - after) == '等');
        List<Part> parts = parts(listStart, listEnd);
        boolean anyProper = parts.stream().anyMatch(this::isProper);
        Part previous = new Part(start, start);
        for (Part part : parts) {
            boolean phase = isPhase(part);
            boolean listed = parts.size() > 1
                    && ((anyProper && isWork(part)) || (closed && part.end - part.start >= 3 && !isGeneric(part)));
            if (phase && previous.end > previous.start) {
                String base = text.substring(previous.start, previous.end).replaceFirst("[一二三四五六]期.*$", "");
                found.add(new Project(previous.start, part.end, base + text.substring(part.start, part.end), step));
            } else if (!isCounted(part) && (isProper(part) || listed)) {
                found.add(new Project(part.start, part.end, text.substring(part.start, part.end), step));
                previous = part;
            }
        }
    }

    private record Part(int start, int end) {}

    /// 二期 of the work named before.
    private boolean isPhase(Part part) {
        return part.end - part.start >= 2
                && text.charAt(part.start + 1) == '期'
                && "二三四五六".indexOf(text.charAt(part.start)) >= 0;
    }

    /// The last step word within the first characters of the clause: 力争|开工建设.
    private int stepAt(int start, int end) {
        for (int at = start; at < Math.min(end, start + 8); at++) {
            if (STEPS_BEFORE.lengthAt(text, at, end) > 0) {
                return at;
            }
        }
        return -1;
    }

    private List<Part> parts(int start, int end) {
        List<Part> parts = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int at = start; at <= end; at++) {
            char c = at < end ? text.charAt(at) : '、';
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            boolean joint = depth <= 0 && (c == '、' || (c == '和' && at >= from + 2));
            if (joint) {
                addPart(parts, from, at);
                from = at + 1;
            }
        }
        return parts;
    }

    private void addPart(List<Part> parts, int from, int to) {
        int end = to;
        if (end > from && text.charAt(end - 1) == '等') {
            end--;
        }
        int bracket = text.indexOf('（', from, to);
        end = bracket > from && bracket < end && text.charAt(end - 1) == '）' ? bracket : end;
        if (end - from >= 2 && end - from <= LONGEST_NAME) {
            parts.add(new Part(from, end));
        }
    }

    private boolean isWork(Part part) {
        return part.end - part.start >= 4 && WORKS.lengthBefore(text, part.start, part.end) > 0 && !isGeneric(part);
    }

    private boolean isGeneric(Part part) {
        return GENERIC.lengthAt(text, part.start, part.end) > 0;
    }

    /// A work with a name of its own: of a place, of a line between places, of the nation, or in quotation marks.
    private boolean isProper(Part part) {
        int length = part.end - part.start;
        int work = WORKS.lengthBefore(text, part.start, part.end);
        if (work == 0 || length < 4) {
            return false;
        }
        boolean placed = places.isIn(text, part.start, part.end) || PROPER.isIn(text, part.start, part.end);
        boolean line = LINES.lengthBefore(text, part.start, part.end) > 0 && !isGeneric(part) && length <= 9;
        boolean national = length >= 8
                && NATIONAL.lengthAt(text, part.start, part.end) > 0
                && NATIONAL_WORKS.lengthBefore(text, part.start, part.end) > 0;
        boolean quoted = text.charAt(part.start) == '“'
                && length <= 14
                && NATIONAL_WORKS.lengthBefore(text, part.start, part.end) > 0;
        return (placed && !isPlainKind(part, work)) || line || national || quoted || isLocal(part);
    }

    /// 5件大中型水库, A等14个工程, 投资5亿元的B are counts, not names.
    private boolean isCounted(Part part) {
        return Character.isDigit(text.charAt(part.start))
                || COUNTS.lengthAt(text, part.start, part.end) > 0
                || text.substring(part.start, part.end).contains("等");
    }

    /// 龙泉湖公园, 北门大桥改造: a name of the town, nothing in it is a common word.
    private boolean isLocal(Part part) {
        int work = LOCAL_WORKS.lengthBefore(text, part.start, part.end);
        int name = part.end - part.start - work;
        return work > 0
                && name >= 2
                && name <= 8
                && !GENERIC.isIn(text, part.start, part.end - work)
                && !COMMON.isIn(text, part.start, part.end - work);
    }

    /// 大湾区市场一体化 is no work: a place and a kind are not yet a name.
    private boolean isPlainKind(Part part, int work) {
        return text.startsWith("一体化", part.end - work);
    }
}
