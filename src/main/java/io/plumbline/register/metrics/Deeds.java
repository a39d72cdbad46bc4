package io.plumbline.register.metrics;

import io.plumbline.register.metrics.MetricIdentity.Deed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The verbs at either end of the words for counted works: 新建改扩建|中小学校, 城镇老旧小区|改造.
final class Deeds {

    private static final String TABLE = """
            BUILD   新建 新改扩建 改扩建 扩建 建设 建成 建好 修建 兴建 开建 建成投用 建成交付 建成开放 布局建设 投用 竣工 交付 新开通 开通 筹建 筹集 新筹集
            RENEW   改造 更新 提升 升级 改善 修复 整治 治理 改建 完善 修缮 改造提升 消除 加装 提标
            ADD     新增 增加 净增 培育 认定 新认定 新培育 创建 创成 打造 获批 再获批 新获批 引进 招引 推出 再推出 入选 新入选 新设 新增培育 选派 培养 布局 组建
            START   启动 开工 新开工 实施 推进 推动
            REDUCE  压减 淘汰 关停 退出 减少 压降
            SERVE   开展 组织 培训 发放 支持 服务 资助 救助 惠及 办理 举办 转移 接待""";

    private static final List<Verb> VERBS = parse();

    private Deeds() {}

    private record Verb(String word, Deed deed) {}

    /// What is left without the deeds, at least two letters, and the deeds. 电力总装机 is 电力装机.
    static MetricIdentity.Unknown split(String core) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        String rest = core;
        String before = "";
        while (!rest.equals(before)) {
            before = rest;
            rest = withoutOne(rest, deeds);
        }
        return new MetricIdentity.Unknown(rest.replace("总", ""), deeds);
    }

    private static String withoutOne(String rest, Set<Deed> deeds) {
        for (Verb verb : VERBS) {
            boolean leavesEnough = rest.length() - verb.word().length() >= 2;
            if (leavesEnough && (rest.startsWith(verb.word()) || rest.endsWith(verb.word()))) {
                deeds.add(verb.deed());
                return rest.startsWith(verb.word())
                        ? rest.substring(verb.word().length())
                        : rest.substring(0, rest.length() - verb.word().length());
            }
        }
        return rest;
    }

    private static List<Verb> parse() {
        List<Verb> verbs = new ArrayList<>();
        for (String line : TABLE.lines().toList()) {
            String[] cells = line.split("\\s+", -1);
            for (int i = 1; i < cells.length; i++) {
                verbs.add(new Verb(cells[i], Deed.valueOf(cells[0])));
            }
        }
        verbs.sort(Comparator.comparingInt((Verb verb) -> verb.word().length()).reversed());
        return List.copyOf(verbs);
    }
}
