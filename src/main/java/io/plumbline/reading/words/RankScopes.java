package io.plumbline.reading.words;

/// The regions and peers among which places in an order are counted: 全国, 中部, 副省级城市.
public final class RankScopes {

    public static final WordList NAMES =
            WordList.of("世界 全球 亚洲 中国 国内 全国 西部 东部 中部 东北 西部地区 东部地区 中部地区 东北地区 中部六省 长三角 全省 省内 全区 全市 "
                    + "全国城市 全国地级市 全国同类城市 同类城市 副省级城市 国家级经开区");

    private RankScopes() {}
}
