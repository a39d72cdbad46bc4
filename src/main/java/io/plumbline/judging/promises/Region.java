package io.plumbline.judging.promises;

import java.util.List;

/// A region by its name (地区), compared without 省, 市, 自治区 and without the peoples in it: 宁夏 is 宁夏回族自治区. Two
/// regions whose ranks are both named and differ are two: 吉林省, 吉林市.
public record Region(String name, String core, String rank) {

    private static final List<String> RANKS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "地区", "省", "市", "州", "盟", "县", "区", "旗");

    private static final List<String> PEOPLES =
            List.of(("维吾尔 壮族 回族 藏族 苗族 彝族 土家族 布依族 侗族 瑶族 白族 哈尼族 傣族 黎族 傈僳族 景颇族 羌族 蒙古族 朝鲜族 哈萨克 柯尔克孜 满族 畲族 "
                            + "仡佬族 拉祜族 佤族 水族 纳西族 土族 撒拉族 东乡族 保安族 裕固族 锡伯族 塔吉克 毛南族 仫佬族 独龙族 怒族 普米族 布朗族 "
                            + "阿昌族 达斡尔族 鄂温克族 鄂伦春族 各族")
                    .split(" "));

    public static Region of(String name) {
        String core = name.strip();
        String rank = "";
        for (String it : RANKS) {
            if (rank.isEmpty() && core.endsWith(it) && core.length() - it.length() >= 2) {
                rank = it;
                core = core.substring(0, core.length() - it.length());
            }
        }
        return new Region(name.strip(), withoutPeoples(core), rank);
    }

    public boolean isSameAs(Region other) {
        boolean ranksAgree = rank.isEmpty() || other.rank.isEmpty() || rank.equals(other.rank);
        return core.equals(other.core) && ranksAgree;
    }

    private static String withoutPeoples(String core) {
        String rest = core;
        for (int i = 0; i < PEOPLES.size(); i++) {
            String people = PEOPLES.get(i);
            if (rest.endsWith(people) && rest.length() - people.length() >= 2) {
                rest = rest.substring(0, rest.length() - people.length());
                i = -1;
            }
        }
        return rest;
    }
}
