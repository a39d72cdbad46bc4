package io.plumbline;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.measuring.asking.Ask;
import io.plumbline.measuring.asking.Asks;
import io.plumbline.measuring.asking.Burden;
import io.plumbline.measuring.asking.Burdens;
import io.plumbline.measuring.asking.Elsewhere;
import io.plumbline.publishing.TextTable;
import io.plumbline.register.Journal;
import io.plumbline.register.Units;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plumbline burden`: how many fields are asked of each unit, and whether they became more.
@Command(
        name = "burden",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        description = {
            "填报负担：每个单位要填多少项、一年填多少次、比去年同期多了还是少了，以及哪些已有来源、可以不再要。",
            "Burden: the fields asked of each unit, fillings a year, the trend by quarter, and which fields are needless by now."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {"  plumbline burden", "  plumbline burden --on 2026-06-30 --quarters 8"})
final class BurdenCommand implements Runnable {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Option(names = "--on", paramLabel = "DATE", description = "哪一天；默认今天。 · On which day; today if not given.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--quarters",
            paramLabel = "N",
            description = "列出此前几个季度，默认 5。 · How many quarters before; 5 if not given.")
    private int quarters = 5;

    BurdenCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void run() {
        LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
        PrintWriter out = terminal.outWriter();
        try (Database open = Database.open(database.address())) {
            Instant now = new Journal(open, clock).latest();
            List<Burden> burdens = new Burdens(open).list(day, quarters, now);
            print(out, burdens, new Units(open), now);
            Map<Ask, Elsewhere> needless = new Asks(open).listNeedless(day, now);
            needless.forEach((ask, elsewhere) -> out.println("可以不再要 · needless: %s %s — %s"
                    .formatted(ask.unit(), ask.subject().words(), elsewhere.words())));
        }
    }

    private void print(PrintWriter out, List<Burden> burdens, Units units, Instant now) {
        List<Integer> widths = new ArrayList<>(List.of(24, 8, 10));
        List<String> headings = new ArrayList<>(List.of("单位 · unit", "项数", "年填报次"));
        for (ReportingPeriod quarter : burdens.isEmpty()
                ? List.<ReportingPeriod>of()
                : burdens.getFirst().trend().keySet()) {
            widths.add(8);
            headings.add(quarter.code());
        }
        widths.add(16);
        headings.add("比上年同季");
        TextTable table = new TextTable(widths);
        table.lines(headings).forEach(out::println);
        for (Burden burden : burdens) {
            List<String> cells = new ArrayList<>(
                    List.of(units.get(burden.unit(), now).name(), "" + burden.fields(), "" + burden.fillingsAYear()));
            burden.trend().values().forEach(count -> cells.add("" + count));
            cells.add(change(burden));
            table.lines(cells).forEach(out::println);
        }
        int fields = burdens.stream().mapToInt(Burden::fields).sum();
        int fillings = burdens.stream().mapToInt(Burden::fillingsAYear).sum();
        out.println("合计 %d 个单位，%d 项，一年 %d 次 · %d units, %d fields, %d fillings a year"
                .formatted(burdens.size(), fields, fillings, burdens.size(), fields, fillings));
    }

    private static String change(Burden burden) {
        int change = burden.change();
        if (change == 0) {
            return burden.trend().size() < 5 ? "—" : "＝ 0";
        }
        return change > 0 ? "↑ +" + change : "↓ " + change;
    }
}
