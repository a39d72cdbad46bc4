package io.plumbline.demo;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// The 80 renewal projects of the city that does not exist, and the stages they went through. Some stand still, some
/// were
/// given up, some have nothing that proves their stage.
final class CityProjects {

    static final String LEDGER = "SL-RENEWAL";
    static final int COUNT = 80;

    private static final List<String> STAGES = List.of("谋划", "立项", "开工", "建成", "示范");
    private static final String GIVEN_UP = "终止";
    private static final List<String> MODELS = List.of("XOD", "新PPP", "EPC", "XOD+新PPP+EPC", "政府投资", "企业自主更新", "特许经营");
    private static final List<String> OWNERS = List.of("市城建投集团", "市产投集团", "市轨交集团", "市水环集团");

    private CityProjects() {}

    /// A step of a project: its number from 0, the stage, the day, and what it is worth at that stage, 0 for nothing.
    record Step(int project, String stage, LocalDate day, BigDecimal amount, String evidence) {}

    static Ledger ledger(long plan) {
        return Ledger.of(LEDGER, "城市更新项目（演示数据）", "80个项目的实施模式、阶段和投资", new Unit("亿元"))
                .ofPlan(plan)
                .withColumns("实施模式", "更新类型", "建筑面积（万平方米）")
                .withStages(STAGES.toArray(String[]::new))
                .withLeaving(GIVEN_UP);
    }

    /// The ledger, its members, and the steps up to that day.
    static void open(Books books, Write write, long plan, LocalDate day) {
        Ledger ledger = books.ledgers.put(write, ledger(plan));
        List<Table.Row> words = Table.read("city/projects.csv");
        Map<Integer, Long> numbers = new HashMap<>();
        for (int project = 0; project < COUNT; project++) {
            numbers.put(
                    project,
                    books.ledgers.put(write, ledger, member(project, words)).id());
        }
        enter(books, write, ledger, numbers, steps(LocalDate.MIN, day));
    }

    /// The steps after one day, up to another.
    static void move(Books books, Write write, LocalDate after, LocalDate upTo) {
        Ledger ledger = books.ledgers.get(LEDGER, write.recordedAt());
        Map<Integer, Long> numbers = new HashMap<>();
        for (Member member : books.ledgers.listMembers(ledger.id(), write.recordedAt())) {
            numbers.put(Integer.parseInt(member.code().substring(1)) - 1, member.id());
        }
        enter(books, write, ledger, numbers, steps(after, upTo));
    }

    private static void enter(Books books, Write write, Ledger ledger, Map<Integer, Long> numbers, List<Step> steps) {
        for (Step step : steps) {
            Long member = numbers.get(step.project());
            if (member == null) {
                throw new IllegalStateException("The ledger of the example has no project " + step.project());
            }
            StageEntry entry = StageEntry.of(member, step.stage(), step.day()).withEvidence(step.evidence());
            books.ledgers.enter(
                    write,
                    ledger,
                    step.amount().signum() == 0
                            ? entry
                            : entry.withAmount(new Quantity(step.amount(), ledger.measure())));
        }
    }

    private static Member member(int project, List<Table.Row> words) {
        RandomGenerator chance = Chance.of("project", project);
        int district = 1 + chance.nextInt(CityFigures.DISTRICTS);
        Table.Row word = words.get(project % words.size());
        int phase = 1 + project / words.size();
        return Member.of(
                        "P%02d".formatted(project + 1),
                        "%s%s（%d期）".formatted(word.text("places"), word.text("kinds"), phase),
                        OWNERS.get(chance.nextInt(OWNERS.size())),
                        "SL-D%02d".formatted(district))
                .withColumn("实施模式", MODELS.get(chance.nextInt(MODELS.size())))
                .withColumn("更新类型", word.text("kinds"))
                .withColumn("建筑面积（万平方米）", "%.1f".formatted(1 + 18 * chance.nextDouble()));
    }

    static List<Step> steps(LocalDate after, LocalDate upTo) {
        List<Step> steps = new ArrayList<>();
        for (int project = 0; project < COUNT; project++) {
            for (Step step : steps(project)) {
                if (step.day().isAfter(after) && !step.day().isAfter(upTo)) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    /// Every ninth project stands still after its second stage; every twenty-sixth is given up.
    private static List<Step> steps(int project) {
        RandomGenerator chance = Chance.of("steps", project);
        List<Step> steps = new ArrayList<>();
        LocalDate day = LocalDate.of(2025, 6, 1).plusDays(chance.nextInt(160));
        int reached = project % 9 == 4 ? 2 : STAGES.size() - 1 + (project % 27 == 1 ? 1 : 0);
        for (int stage = 0; stage < reached && !day.isAfter(ExamplePlans.DAY); stage++) {
            steps.add(
                    new Step(project, STAGES.get(stage), day, amount(stage, chance), evidence(stage, project, chance)));
            day = day.plusDays(70 + chance.nextInt(stage == 2 ? 240 : 90));
        }
        if (project % 26 == 7 && !day.isAfter(ExamplePlans.DAY)) {
            steps.add(new Step(project, GIVEN_UP, day, BigDecimal.ZERO, ""));
        }
        return steps;
    }

    private static BigDecimal amount(int stage, RandomGenerator chance) {
        return stage == 2 ? BigDecimal.valueOf(20 + chance.nextInt(900), 2) : BigDecimal.ZERO;
    }

    private static String evidence(int stage, int project, RandomGenerator chance) {
        return stage == 0 || chance.nextDouble() < 0.2
                ? ""
                : "%s文件 示例更〔2026〕%d号".formatted(STAGES.get(stage), 100 * stage + project);
    }
}
