package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    private static final LocalDate DOCUMENT_DATE = LocalDate.of(2026, 1, 20);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            # 数和单位
            达到600亿元 → 600 亿元
            3.5万人 → 3.5 万人
            1,200亿元 → 1200 亿元
            1200.5万吨 → 1200.5 万吨
            48.5% → 48.5 %
            48.5％ → 48.5 %
            0.8‰ → 0.8 ‰
            2个百分点 → 2 个百分点
            5000P → 5000 P
            120公里 → 120 公里
            26微克/立方米 → 26 微克/立方米
            0.45吨标准煤/万元 → 0.45 吨标准煤/万元
            21万元/人 → 21 万元/人
            0.6人/百亿元 → 0.6 人/百亿元
            42亿千瓦时 → 42 亿千瓦时
            350万千瓦 → 350 万千瓦
            2.5个工作日 → 2.5 个工作日
            1.5倍 → 1.5 倍
            28立方米 → 28 立方米
            2800万人次 → 2800 万人次
            3000万件次 → 3000 万件次
            8万标箱 → 8 万标箱
            50万TEU → 50 万TEU
            11.8岁 → 11.8 岁
            # 汉字数
            三万亿元 → 3 万亿元
            三千亿元 → 3000 亿元
            突破三千亿元 → 3000 亿元
            两千五百万人次 → 2500 万人次
            一百二十家 → 120 家
            超百亿元 → 100 亿元
            十件实事 → 10 件
            五十公里 → 50 公里
            两万个 → 2 万个
            一万五千户 → 15000 户
            三点二亿吨 → 3.2 亿吨
            一六·七万吨 → 16.7 万吨
            一点五倍 → 1.5 倍
            三亿一千万平方米 → 31000 万平方米
            十亿六千万左右 → 106000 万
            一千九百五十万千瓦 → 1950 万千瓦
            三万千米 → 3 万千米
            上午八点开始 → ''
            # 百分之, 成, 分之
            百分之四十五 → 45 %
            百分之百 → 100 %
            百分之四点三 → 4.3 %
            千分之十二点五 → 1.25 %
            千分之三 → 0.3 %
            三分之一 → 33.3 %
            四分之三 → 75 %
            两成以上 → 20 %
            增加三成 → 30 %
            万分之八 → 0.08 %
            # 多, 余
            60多家 → 60 家 and more
            60余家 → 60 家 and more
            200余万元 → 200 万元 and more
            3万多人 → 3 万人 and more
            1.2亿多元 → 1.2 亿元 and more
            # 区间
            5%—6% → 5..6 %
            5—6% → 5..6 %
            5-5.5% → 5..5.5 %
            5%至6% → 5..6 %
            3至5架 → 3..5 架
            1~2个 → 1..2 个
            1～2个 → 1..2 个
            100—120家 → 100..120 家
            20亿至25亿元 → 20..25 亿元
            480万至500万人 → 480..500 万人
            1.5%到2% → 1.5..2 %
            三到五年 → ''
            # 名次
            居全省第三 → rank 3 位
            位居全国第3位 → rank 3 位
            跃居全省第十二位 → rank 12 位
            居西部首位 → rank 1 位
            荣登全省榜首 → rank 1 位
            位列全省榜首 → rank 1 位
            进入全国前十 → top 10 位
            位居前20位 → top 20 位
            全国百强县前五十 → top 50 位
            稳居世界500强 → ''
            # 番
            翻一番 → multiple 2 倍
            翻两番 → multiple 4 倍
            实现翻番 → multiple 2 倍
            产值倍增 → multiple 2 倍
            倍增计划 → ''
            翻一番以上 → multiple 2 倍
            # 比例
            三次产业结构为8:42:50 → 8 & 42 & 50
            三次产业比例为8∶42∶50 → 8 & 42 & 50
            # 不是数量
            “555X”体系 → ''
            “十大行动” → ''
            《2026年行动方案》 → ''
            PM2.5浓度 → ''
            5G基站 → ''
            S22高速 → ''
            第三产业 → ''
            第一时间 → ''
            第二批 → ''
            五大工程 → ''
            三个方面 → ''
            一批项目 → ''
            每万人口 → ''
            每3至10万居民 → ''
            前10个月 → ''
            2026年 → ''
            一带一路 → ''
            第十五个五年规划 → ''
            规上企业 → ''
            四大班子 → ''
            G42高速 → ''
            “3+2”格局 → ''
            六稳六保 → ''
            九曲路 → ''
            三农工作 → ''
            万众一心 → ''
            百花齐放 → ''
            千方百计 → ''
            百亿级园区 → ''
            千亿级集群 → ''
            国发〔2026〕12号 → ''
            """)
    void words_state_an_amount(String text, String amounts) {
        assertThat(read(text)).isEqualTo(amounts);
    }

    @Test
    void an_amount_covers_its_unit_and_no_more() {
        String text = "新增贷款1.2亿多元以上";
        Amount amount = amounts(text).getFirst();

        assertThat(text.substring(amount.start(), amount.end())).isEqualTo("1.2亿多元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", "1,", "1-", "百分之", "第", "前", "“12", "《5", "一", "每", "1:", "十分之"})
    void a_fragment_is_no_error(String text) {
        assertThat(amounts(text)).hasSizeLessThan(2);
    }

    private static List<Amount> amounts(String plain) {
        return Amounts.in(plain, 0, plain.length(), TimePhrases.in(plain, 0, plain.length(), DOCUMENT_DATE));
    }

    private static String read(String text) {
        return amounts(PlainText.of(text).text()).stream()
                .map(AmountsTest::words)
                .collect(Collectors.joining(" & "));
    }

    private static String words(Amount amount) {
        String form = amount.isOrdinal() || amount.form() == Amount.Form.MULTIPLE
                ? amount.form().name().toLowerCase(Locale.ROOT) + " "
                : "";
        String high = amount.form() == Amount.Form.RANGE ? ".." + amount.high().toPlainString() : "";
        String words = form + amount.low().toPlainString() + high + " " + amount.unit();
        return words.strip() + (amount.andMore() ? " and more" : "");
    }
}
