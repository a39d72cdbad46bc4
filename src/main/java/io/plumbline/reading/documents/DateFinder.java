package io.plumbline.reading.documents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the day that a document speaks from in the document itself, by the first of these that is there:
///
/// 1. a whole date on one of the short lines at its head, or after a dash or bracket at the start of its first lines:
///    （2026年2月5日）, ——2025年1月14日在…会议上, 发布时间：2020-05-29;
/// 2. the year of its title or number: 2025年…政府工作报告, 国办发〔2019〕6号;
/// 3. the year after the one, or after the plan, that it looks back on: 2018年工作回顾, “十二五”时期工作回顾;
/// 4. the first year of its plan: 第十二个五年规划, “十五五”规划.
///
/// 1 gives that day, the others the first of January.
final class DateFinder {

    /// The head of a document: so many characters, so many lines; a longer line than this is a paragraph, and of the
    /// first paragraphs only the start may be a title run together with the text.
    private static final int HEAD = 3_000;

    private static final int LINES = 30;
    private static final int LONGEST_LINE = 100;
    private static final int FIRST_PARAGRAPHS = 3;
    private static final int START = 60;

    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?:年|[-./])(\\d{1,2})(?:月|[-./])(\\d{1,2})(?!\\d)");

    private static final Pattern DATELINE = Pattern.compile("(?:[—-]|[(])\\s*" + DAY);

    private static final Pattern CHINESE_DAY =
            Pattern.compile("([一二][〇○零Oo0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");

    private static final Pattern TITLE =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年?[^\\n。]{0,30}(?:工作报告|计划|方案|工作要点|公报|实事)");

    private static final Pattern TITLE_WITH_YEAR_BEHIND =
            Pattern.compile("(?:报告|计划|方案)\\s?[(（]((?:19|20)\\d\\d)年?[)）]");

    private static final Pattern NUMBER = Pattern.compile("[〔\\[]((?:19|20)\\d\\d)[〕\\]]\\s?第?\\d+号");

    private static final Pattern REVIEW =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)年[^\\n。，]{0,6}(?:工作|主要工作|经济社会发展|发展)[^\\n。，]{0,6}(?:回顾|总结|情况)");

    private static final Pattern PLAN =
            Pattern.compile("(?:第([一二三四五六七八九十]{1,3})个五年|[“\"]([一二三四五六七八九十]{1,2})五[”\"])(?:计划|规划)");

    private static final Pattern PLAN_REVIEW = Pattern.compile("[“\"]([一二三四五六七八九十]{1,2})五[”\"](?:时期)?[^\\n。，]{0,10}回顾");

    private static final String DIGITS = "〇一二三四五六七八九";

    private DateFinder() {}

    static Optional<LocalDate> find(String text) {
        List<String> lines = head(text);
        List<String> starts = lines.stream()
                .limit(FIRST_PARAGRAPHS)
                .map(line -> line.substring(0, Math.min(line.length(), START)))
                .toList();
        List<String> shortLines =
                lines.stream().filter(line -> line.length() <= LONGEST_LINE).toList();
        return first(shortLines, DateFinder::findDay)
                .or(() -> first(starts, line -> findDay(line, DATELINE)))
                .or(() -> first(starts, DateFinder::findTitleYear))
                .or(() -> first(shortLines, DateFinder::findTitleYear))
                .or(() -> first(lines, line -> findYear(line, REVIEW, 1)))
                .or(() -> first(lines, line -> findPlan(line, PLAN_REVIEW, 5)))
                .or(() -> first(shortLines, line -> findPlan(line, PLAN, 0)));
    }

    /// In a file's name: a whole date, otherwise a year.
    static Optional<LocalDate> findInName(String name) {
        return findDay(name).or(() -> findYear(name, Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)"), 0));
    }

    private static List<String> head(String text) {
        String start = text.substring(0, Math.min(text.length(), HEAD));
        return Normalizer.normalize(start, Normalizer.Form.NFKC)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .toList();
    }

    private static Optional<LocalDate> first(List<String> lines, Function<String, Optional<LocalDate>> rule) {
        return lines.stream().map(rule).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> findTitleYear(String line) {
        return findYear(line, TITLE, 0)
                .or(() -> findYear(line, TITLE_WITH_YEAR_BEHIND, 0))
                .or(() -> findYear(line, NUMBER, 0));
    }

    private static Optional<LocalDate> findDay(String line) {
        Optional<LocalDate> day = findDay(line, DAY);
        return day.or(() -> matches(CHINESE_DAY, line)
                .map(it -> DateForm.find(yearByDigits(it.group(1)), tens(it.group(2)), tens(it.group(3))))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<LocalDate> findDay(String line, Pattern pattern) {
        return matches(pattern, line)
                .map(it -> DateForm.find(number(it, 1), number(it, 2), number(it, 3)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> findYear(String text, Pattern pattern, int later) {
        return matches(pattern, text)
                .map(it -> LocalDate.of(number(it, 1) + later, 1, 1))
                .findFirst();
    }

    private static Optional<LocalDate> findPlan(String line, Pattern pattern, int later) {
        return matches(pattern, line)
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .map(plan -> LocalDate.of(firstYearOfPlan(tens(plan)) + later, 1, 1))
                .findFirst();
    }

    /// The first plans began in 1953, 1958 and 1966; since the third they follow each other every five years.
    private static int firstYearOfPlan(int plan) {
        return switch (plan) {
            case 1 -> 1953;
            case 2 -> 1958;
            default -> 1966 + 5 * (plan - 3);
        };
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /// 二〇二六 is 2026.
    private static int yearByDigits(String words) {
        return words.chars().reduce(0, (year, it) -> 10 * year + Math.max(0, DIGITS.indexOf(it)));
    }

    /// 二十五 is 25.
    private static int tens(String words) {
        int ten = words.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(words.charAt(0));
        }
        int units = ten + 1 < words.length() ? DIGITS.indexOf(words.charAt(ten + 1)) : 0;
        return 10 * (ten == 0 ? 1 : DIGITS.indexOf(words.charAt(0))) + units;
    }
}
