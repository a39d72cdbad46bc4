package io.plumbline.basics;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The words for units that are known, without magnitudes: each line a base unit, then the words that convert to it
/// with
/// their exact factor. To add a unit, add it here, and a line to the table of `UnitTest`.
///
/// Areas are counted in 亩, so that every factor ends: 1 公顷 is exactly 15 亩, but 1 亩 is 666.66… 平方米.
final class UnitWords {

    private static final String TABLE = """
            1      %=0.01 ‰=0.001 倍=1 成=0.1
            百分点  个百分点=1 百分点=1
            位     位=1 位次=1 名次=1
            人     人=1 名=1 人数=1
            个     个=1 家=1 户=1 项=1 件=1 所=1 座=1 条=1 只=1 张=1 种=1 类=1 套=1 部=1 台=1 辆=1 架=1 艘=1 列=1
            个     栋=1 幢=1 间=1 处=1 支=1 宗=1 起=1 例=1 片=1 株=1 头=1 口=1 门=1 颗=1 枚=1 批=1 份=1 匹=1 头只=1 册=1 块=1 幅=1 根=1 笔=1 单=1 台套=1 台(套)=1 台（套）=1
            元     元=1 人民币元=1 元人民币=1 角=0.1 分钱=0.01
            美元   美元=1
            欧元   欧元=1
            日元   日元=1
            港元   港元=1 港币=1
            米     米=1 公里=1000 千米=1000 km=1000 里=500 华里=500 分米=0.1 厘米=0.01 毫米=0.001 微米=0.000001 纳米=0.000000001
            亩     亩=1 公顷=15 平方公里=1500 平方千米=1500 平方米=0.0015
            立方米  立方米=1 立方=1 方=1 升=0.001 毫升=0.000001
            克     克=1 公斤=1000 千克=1000 kg=1000 吨=1000000 斤=500 市斤=500 两=50 担=50000 毫克=0.001 微克=0.000001 μg=0.000001
            瓦     瓦=1 千瓦=1000 kW=1000 兆瓦=1000000 MW=1000000 吉瓦=1000000000 GW=1000000000
            千瓦时  千瓦时=1 kWh=1 度=1 度电=1 瓦时=0.001 兆瓦时=1000 MWh=1000 吉瓦时=1000000 GWh=1000000
            伏     伏=1 千伏=1000
            伏安   伏安=1 千伏安=1000 兆伏安=1000000
            焦     焦=1 焦耳=1 千焦=1000
            卡路里  千卡=1000
            赫     赫=1 赫兹=1 千赫=1000 兆赫=1000000
            帕     帕=1 百帕=100 千帕=1000 兆帕=1000000
            标箱   标箱=1 个标箱=1 标准箱=1 个标准箱=1 TEU=1 teu=1
            人次   人次=1
            人天   人天=1 人日=1
            月     月=1 个月=1 季度=3 个季度=3 季=3 年=12
            秒     秒=1 分钟=60 小时=3600 个小时=3600 天=86400 日=86400 周=604800
            工作日  工作日=1 个工作日=1
            克公里  吨公里=1000000
            克海里  吨海里=1000000
            千分点  千分点=1 个千分点=1
            """;

    private static final Map<String, Meaning> KNOWN = parse();

    private UnitWords() {}

    /// So many of the base unit.
    record Meaning(String base, BigDecimal factor) {}

    static boolean isKnown(String word) {
        return KNOWN.containsKey(word);
    }

    /// A mass may be of something: 吨标准煤 is a million 克标准煤. An unknown word is its own base.
    static Meaning meaning(String word) {
        Meaning known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        for (int end = word.length() - 1; end > 0; end--) {
            Meaning mass = KNOWN.get(word.substring(0, end));
            if (mass != null && mass.base().equals("克")) {
                return new Meaning("克" + substance(word.substring(end)), mass.factor());
            }
        }
        return new Meaning(word, BigDecimal.ONE);
    }

    private static String substance(String word) {
        return word.equals("标煤") ? "标准煤" : word;
    }

    private static Map<String, Meaning> parse() {
        Map<String, Meaning> known = new HashMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+"))
                .forEach(cells -> Arrays.stream(cells)
                        .skip(1)
                        .map(cell -> cell.split("="))
                        .forEach(word -> known.put(word[0], new Meaning(cells[0], new BigDecimal(word[1])))));
        return Map.copyOf(known);
    }
}
