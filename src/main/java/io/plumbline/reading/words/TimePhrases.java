package io.plumbline.reading.words;

import io.plumbline.basics.Deadline.Derivation;
import io.plumbline.basics.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The planning calendar: finds the times that a stretch of plain text speaks of, counted from the document's day.
public final class TimePhrases {

    private static final WordList COMPARING = WordList.of("比 较 同 与 对比 相比 高于 低于 快于 慢于 优于 好于 多于 少于");
    private static final WordList BASELINE = WordList.of("由 从");
    private static final WordList RECURRING = WordList.of("每年 年均 逐年 平均每年 每年平均 历年 每季度 每半年");
    private static final WordList BASES = WordList.of("同比 环比 比上年 较上年 比去年 较去年 比上年末 较上年末 比上年同期 较上年同期 比年初 较年初 比上一年 同期");
    private static final WordList MENTIONS = WordList.of("全年 当年 年初 近年来 近年 新年 本世纪中叶");
    private static final WordList ON = WordList.of("在 于");
    private static final WordList FORWARD = WordList.of("到 至 于 在 截至 力争 争取 确保");

    private final String text;
    private final LocalDate today;
    private final int limit;
    private final YearScanner years;
    private final List<TimePhrase> found = new ArrayList<>();

    private TimePhrases(String text, int limit, LocalDate today) {
        this.text = text;
        this.limit = limit;
        this.today = today;
        this.years = new YearScanner(text, limit);
    }

    /// The times between `start` and `end` of the plain text, in order, none inside another.
    public static List<TimePhrase> in(String plain, int start, int end, LocalDate documentDate) {
        TimePhrases phrases = new TimePhrases(plain, end, documentDate);
        int at = start;
        while (at < end) {
            at = Math.max(at + 1, phrases.readAt(at));
        }
        return phrases.found;
    }

    /// Reads the time that begins at `at`; the place after it, or `at` if none begins there.
    private int readAt(int at) {
        char c = text.charAt(at);
        if (PlainText.isDigit(c) || ChineseNumeral.digit(c) >= 0 || c == '十') {
            return readNumber(at);
        }
        return switch (c) {
            case '“' -> readPlanPeriod(at);
            case '前' -> readFirstPart(at);
            case '今', '明', '去', '上', '下', '年', '后', '本' -> readRelative(at);
            case '近', '过', '未', '连', '五' -> readCount(at);
            default -> readFixedWord(at);
        };
    }

    private int readFixedWord(int at) {
        int base = BASES.lengthAt(text, at, limit);
        if (base > 0) {
            return add(new TimePhrase.Base(at, at + base));
        }
        int recurring = RECURRING.lengthAt(text, at, limit);
        if (recurring > 0) {
            return add(new TimePhrase.Recurring(at, at + recurring));
        }
        int mention = MENTIONS.lengthAt(text, at, limit);
        return mention > 0 ? add(new TimePhrase.Mention(at, at + mention)) : at;
    }

    private int add(TimePhrase phrase) {
        found.add(phrase);
        return phrase.end();
    }

    // ---- 2026年, 2026—2030年, 十五五, 3年内, 6月底前

    private int readNumber(int at) {
        boolean inside = at > 0 && (PlainText.isDigitAt(text, at - 1) || text.charAt(at - 1) == '.');
        if (inside) {
            return at;
        }
        int year = years.yearAt(at);
        if (year > 0) {
            return readYear(at, year);
        }
        int plan = readBarePlanPeriod(at);
        return plan > at ? plan : readCount(at);
    }

    private int readYear(int at, int year) {
        int afterDigits = at + 4;
        int dash = years.after(afterDigits, "年—", "年至", "年到", "年-", "年~", "—", "-", "~", "至");
        int last = dash > afterDigits ? years.yearAt(dash) : 0;
        if (last > year && years.has(dash + 4, "年")) {
            return addSpan(at, dash + 5, ReportingPeriod.ofYears(year, last));
        }
        if (years.has(afterDigits, "年")) {
            return readWithinYear(at, afterDigits + 1, year);
        }
        return readNumericDate(at, afterDigits);
    }

    /// 2026-02-03, 2026/2/3 12:30:45: when a page was made.
    private int readNumericDate(int at, int afterYear) {
        int end = afterYear;
        while (end < limit && (PlainText.isDigit(text.charAt(end)) || "-/.: ".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean date = end - afterYear >= 4 && "-/.".indexOf(text.charAt(afterYear)) >= 0;
        return date ? add(new TimePhrase.Mention(at, end)) : at;
    }

    private int addSpan(int at, int end, ReportingPeriod period) {
        return add(new TimePhrase.During(at, years.after(end, "期间", "间"), period, Derivation.STATED));
    }

    private int readWithinYear(int start, int afterYear, int year) {
        int half = years.after(afterYear, "上半年", "下半年");
        if (half > afterYear) {
            int first = text.charAt(afterYear) == '上' ? 1 : 7;
            ReportingPeriod period = new ReportingPeriod(
                    LocalDate.of(year, first, 1), LocalDate.of(year, first, 1).plusMonths(6));
            return close(start, half, period, Derivation.STATED);
        }
        int monthEnd = years.numberEnd(afterYear);
        int month = years.number(afterYear, monthEnd);
        if (month >= 1 && month <= 12 && years.has(monthEnd, "月")) {
            return readWithinMonth(start, monthEnd + 1, year, month);
        }
        int quarterAt = years.after(afterYear, "第");
        int quarterEnd = years.numberEnd(quarterAt);
        int quarter = years.number(quarterAt, quarterEnd);
        if (quarter >= 1 && quarter <= 4 && years.has(quarterEnd, "季度")) {
            return close(start, quarterEnd + 2, ReportingPeriod.ofQuarter(year, quarter), Derivation.STATED);
        }
        return close(start, afterYear, ReportingPeriod.ofYear(year), Derivation.STATED);
    }

    private int readWithinMonth(int start, int afterMonth, int year, int month) {
        int dayEnd = years.numberEnd(afterMonth);
        int day = years.number(afterMonth, dayEnd);
        ReportingPeriod ofMonth = ReportingPeriod.ofMonth(year, month);
        if (day >= 1 && day <= ofMonth.lastDay().getDayOfMonth() && years.has(dayEnd, "日")) {
            return close(start, dayEnd + 1, ReportingPeriod.ofDay(LocalDate.of(year, month, day)), Derivation.STATED);
        }
        return close(start, afterMonth, ofMonth, Derivation.STATED);
    }

    /// Reads what follows a named period (底, 末, 前, 以来 …) and what stands before it (到, 比 …).
    private int close(int start, int end, ReportingPeriod period, Derivation derivation) {
        int before = years.after(end, "底前", "末前", "底以前", "底之前", "内");
        if (before > end) {
            return addBy(start, before, period, period.lastDay(), derivation);
        }
        int exclusive = years.after(end, "以前", "之前", "前");
        if (exclusive > end) {
            return addBy(start, exclusive, period, period.start().minusDays(1), derivation);
        }
        int since = years.after(end, "以来", "来", "起");
        if (since > end) {
            return add(new TimePhrase.Mention(start, since));
        }
        int last = years.after(end, "年底", "年末", "期末", "时期末", "底", "末");
        int prefix = FORWARD.lengthBefore(text, Math.max(0, start - 2), start);
        int ground = years.after(end, "的基础上", "基础上", "年末的基础上", "年的基础上");
        if (ground > end) {
            return add(new TimePhrase.Base(ON.lengthBefore(text, 0, start) > 0 ? start - 1 : start, ground));
        }
        boolean baseline = BASELINE.lengthBefore(text, Math.max(0, start - 1), start) > 0 && years.has(end, "的");
        if (baseline || COMPARING.lengthBefore(text, Math.max(0, start - 2), start) > 0) {
            return add(new TimePhrase.Base(start - 1, years.after(last, "时期", "期间", "同期", "期末")));
        }
        if (last > end || (prefix > 0 && "到至".contains(text.substring(start - 1, start)) && !isOfVerb(start - 1))) {
            return addBy(start, last, period, period.lastDay(), derivation);
        }
        int whole = years.after(end, "规划期间", "规划时期", "规划期", "时期", "期间", "全年", "度");
        return add(new TimePhrase.During(start, whole, period, derivation));
    }

    /// 达到2025年的3倍: 到 belongs to the verb.
    private boolean isOfVerb(int at) {
        return at > 0 && "达高加升降低少短大长跃受得直遇".indexOf(text.charAt(at - 1)) >= 0;
    }

    private int addBy(int start, int end, ReportingPeriod period, LocalDate lastDay, Derivation derivation) {
        boolean led = FORWARD.lengthBefore(text, Math.max(0, start - 1), start) > 0 && !isOfVerb(start - 1);
        int from = led ? start - 1 : start;
        boolean plan = derivation == Derivation.PLAN_PERIOD;
        ReportingPeriod due = plan ? ReportingPeriod.ofYear(lastDay.getYear()) : period;
        return add(new TimePhrase.By(from, end, due, lastDay, derivation));
    }

    // ---- “十五五”末

    private int readPlanPeriod(int at) {
        int close = text.indexOf('”', at, limit);
        if (close < 0 || close > at + 5) {
            return at;
        }
        Optional<ReportingPeriod> period = PlanPeriods.find(text.substring(at + 1, close));
        if (period.isEmpty() || (years.after(close + 1, "普法", "规划", "纲要") > close + 1 && !isPlanSpan(close + 1))) {
            return at;
        }
        return close(at, close + 1, period.get(), Derivation.PLAN_PERIOD);
    }

    private boolean isPlanSpan(int at) {
        return years.after(at, "规划期") > at;
    }

    private int readBarePlanPeriod(int at) {
        int end = ChineseNumeral.endOf(text, at, limit);
        Optional<ReportingPeriod> period = end - at >= 2 ? PlanPeriods.find(text.substring(at, end)) : Optional.empty();
        boolean named = years.after(end, "时期", "期间", "末", "期末", "规划期") > end;
        return period.isPresent() && named ? close(at, end, period.get(), Derivation.PLAN_PERIOD) : at;
    }

    /// 前三季度, 前10个月
    private int readFirstPart(int at) {
        int numberEnd = years.numberEnd(at + 1);
        int part = years.after(numberEnd, "季度", "个季度", "个月", "月");
        boolean first = numberEnd > at + 1 && part > numberEnd;
        return first ? add(new TimePhrase.Mention(at, part)) : readRelative(at);
    }

    // ---- 今年, 明年, 年底前, 今明两年

    private int readRelative(int at) {
        int year = today.getYear();
        if (years.has(at, "今后")) {
            return readCount(at);
        }
        int both = years.after(at, "今明两年");
        if (both > at) {
            return add(new TimePhrase.During(at, both, ReportingPeriod.ofYears(year, year + 1), Derivation.RELATIVE));
        }
        int end = years.after(at, "年内", "年底前", "年末前", "年底", "年末");
        if (end > at && (at == 0 || !PlainText.isHan(text.charAt(at - 1)) || FORWARD.lengthBefore(text, 0, at) > 0)) {
            ReportingPeriod period = ReportingPeriod.ofYear(year);
            return addBy(at, end, period, period.lastDay(), Derivation.RELATIVE);
        }
        if (years.has(at, "上半年") || years.has(at, "下半年")) {
            int first = text.charAt(at) == '上' ? 1 : 7;
            LocalDate start = LocalDate.of(year, first, 1);
            return close(at, at + 3, new ReportingPeriod(start, start.plusMonths(6)), Derivation.RELATIVE);
        }
        Optional<Integer> named = relativeYear(at);
        if (named.isPresent()) {
            return closeRelative(at, at + 2, year + named.get());
        }
        return readFixedWord(at);
    }

    private Optional<Integer> relativeYear(int at) {
        if (at + 1 >= limit || text.charAt(at + 1) != '年') {
            return Optional.empty();
        }
        return switch (text.charAt(at)) {
            case '今', '本' -> Optional.of(0);
            case '明' -> Optional.of(1);
            case '后' -> Optional.of(2);
            case '去', '上' -> Optional.of(-1);
            case '前' -> Optional.of(-2);
            default -> Optional.empty();
        };
    }

    private int closeRelative(int at, int end, int year) {
        if (COMPARING.lengthBefore(text, Math.max(0, at - 2), at) > 0) {
            return add(new TimePhrase.Base(at - 1, years.after(end, "同期", "末", "底")));
        }
        return readWithinRelative(at, end, year);
    }

    private int readWithinRelative(int at, int end, int year) {
        int half = years.after(end, "上半年", "下半年");
        if (half > end) {
            LocalDate start = LocalDate.of(year, text.charAt(end) == '上' ? 1 : 7, 1);
            return close(at, half, new ReportingPeriod(start, start.plusMonths(6)), Derivation.RELATIVE);
        }
        int monthEnd = years.numberEnd(end);
        int month = years.number(end, monthEnd);
        if (month >= 1 && month <= 12 && years.has(monthEnd, "月")) {
            return close(at, monthEnd + 1, ReportingPeriod.ofMonth(year, month), Derivation.RELATIVE);
        }
        return close(at, end, ReportingPeriod.ofYear(year), Derivation.RELATIVE);
    }

    // ---- 连续5年, 近3年, 五年来, 三年内, 10月底前

    private int readCount(int at) {
        int word = years.after(at, "连续", "过去", "近", "未来", "今后");
        int numberEnd = years.numberEnd(word);
        int number = years.number(word, numberEnd);
        if (number <= 0) {
            return readFixedWord(at);
        }
        if (years.has(at, "连续") && years.has(numberEnd, "年")) {
            return add(new TimePhrase.InARow(at, numberEnd + 1, number));
        }
        if (number <= 12 && years.has(numberEnd, "月") && word == at) {
            return readMonth(at, numberEnd + 1, number);
        }
        if (years.has(numberEnd, "季度")) {
            return add(new TimePhrase.Mention(at, numberEnd + 2));
        }
        int unit = years.after(numberEnd, "多年", "年");
        return unit > numberEnd ? readYears(at, unit, number) : readFixedWord(at);
    }

    private int readMonth(int at, int end, int month) {
        ReportingPeriod period = ReportingPeriod.ofMonth(today.getYear(), month);
        int by = years.after(end, "底前", "末前", "底", "末");
        return by > end
                ? addBy(at, by, period, period.lastDay(), Derivation.RELATIVE)
                : add(new TimePhrase.Mention(at, years.after(end, "份")));
    }

    private int readYears(int at, int end, int number) {
        int year = today.getYear();
        if (years.has(at, "未来") || years.has(at, "今后")) {
            ReportingPeriod coming = number == 5 ? comingPlan() : ReportingPeriod.ofYears(year, year + number - 1);
            return add(new TimePhrase.During(at, end, coming, Derivation.RELATIVE));
        }
        if (years.has(end, "内")) {
            ReportingPeriod period = ReportingPeriod.ofYear(year + number);
            return add(new TimePhrase.By(at, end + 1, period, today.plusYears(number), Derivation.RELATIVE));
        }
        int since = years.after(end, "以来", "来", "间", "中");
        boolean past = since > end || years.has(at, "过去") || years.has(at, "近");
        return past && number <= 20
                ? add(new TimePhrase.During(
                        at, since, ReportingPeriod.ofYears(year - number, year - 1), Derivation.RELATIVE))
                : addMention(at, years.after(end, "前", "期", "级"));
    }

    private int addMention(int at, int end) {
        boolean compared = COMPARING.lengthBefore(text, Math.max(0, at - 2), at) > 0;
        return add(compared ? new TimePhrase.Base(at - 1, end) : new TimePhrase.Mention(at, end));
    }

    private ReportingPeriod comingPlan() {
        ReportingPeriod current = PlanPeriods.containing(today.getYear());
        boolean ending = current.lastDay().getYear() == today.getYear();
        return ending ? PlanPeriods.containing(today.getYear() + 1) : current;
    }
}
