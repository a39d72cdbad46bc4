package io.plumbline;

import io.plumbline.database.Database;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.asking.Ask;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.measuring.asking.Asks;
import io.plumbline.measuring.asking.Every;
import io.plumbline.register.Journal;
import io.plumbline.register.OrganisationUnit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `plumbline ask`: asks a unit for a field; refused with a pointer where the figure exists elsewhere.
@Command(
        name = "ask",
        synopsisHeading = "用法 · Usage: ",
        optionListHeading = "%n选项 · Options:%n",
        exitCodeListHeading = "%n退出状态 · Exit status:%n",
        exitCodeList = {
            "0:已记下 · it is asked from now on",
            "1:数据已有来源，不必再要，来源已指明 · refused: the figure exists, and where",
            "2:命令有误，什么也没做 · wrong usage, nothing was done"
        },
        description = {
            "向一个单位要一项数据。已有来源的不再要，并指明来源；每一项都计入填报负担。",
            "Asks a unit for a field. A figure that exists elsewhere is not asked again; each field counts as burden."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline ask --unit WATER --indicator SUPPLY --place 420100 --every month --from 2026-01-01",
            "  plumbline ask --unit WATER --ledger PROJECTS --columns 行业,备注 --every quarter",
            "  plumbline ask --unit WATER --indicator SUPPLY --place 420100 --every month --until 2026-07-01"
        })
final class AskCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    @Mixin
    private final WriterOption writer = new WriterOption();

    @Option(names = "--unit", required = true, paramLabel = "CODE", description = "向哪个单位。 · The unit that is asked.")
    private String unit = "";

    @ArgGroup(multiplicity = "1")
    private @Nullable What what;

    static final class What {

        @ArgGroup(exclusive = false)
        private @Nullable OfFigure figure;

        @ArgGroup(exclusive = false)
        private @Nullable OfLedger ledger;
    }

    static final class OfFigure {

        @Option(names = "--indicator", required = true, paramLabel = "CODE", description = "哪个指标。 · The indicator.")
        private String indicator = "";

        @Option(names = "--place", required = true, paramLabel = "CODE", description = "哪个地区或单位的数。 · Of which place.")
        private String place = "";

        @Option(names = "--to-date", description = "要累计数；未给出时要当期数。 · To date, not for the period.")
        private boolean toDate;

        @Option(names = "--price", paramLabel = "none|current|constant", description = "价格口径。 · Prices.")
        private PriceBasis price = PriceBasis.NONE;
    }

    static final class OfLedger {

        @Option(names = "--ledger", required = true, paramLabel = "CODE", description = "哪个台账。 · The ledger.")
        private String ledger = "";

        @Option(
                names = "--columns",
                split = "[,，、]",
                paramLabel = "A,B",
                description = "台账自有的哪些列。 · Which of its columns.")
        private List<String> columns = List.of();
    }

    @Option(
            names = "--every",
            paramLabel = "month|quarter|half|year",
            description = "填报周期，默认月。 · How often; month if not given.")
    private Every every = Every.MONTH;

    @Option(names = "--from", paramLabel = "DATE", description = "自哪天起，默认今天。 · From when; today if not given.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = "到哪天止（不含）；用来取消。 · Before which day; this ends an ask.")
    private LocalDate until = OrganisationUnit.OPEN;

    @Option(names = "--notes", paramLabel = "WORDS", description = "填报说明。 · Notes for those who fill it in.")
    private String notes = "";

    AskCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Database open = Database.open(database.address())) {
            Journal journal = new Journal(open, clock);
            Asks asks = new Asks(open);
            Ask ask = ask(asks, journal);
            journal.write(writer.occasion("ask"), write -> asks.put(write, ask).unit());
            terminal.outWriter()
                    .println("已记下：%s %s，每%s，自 %s%s · asked"
                            .formatted(
                                    ask.unit(),
                                    ask.subject().words(),
                                    ask.every().label(),
                                    ask.from(),
                                    ask.to().equals(OrganisationUnit.OPEN) ? "" : " 至 " + ask.to()));
        }
        return 0;
    }

    /// What is asked already begins when it began.
    private Ask ask(Asks asks, Journal journal) {
        Subject subject = subject();
        LocalDate begun = asks.list(journal.latest()).stream()
                .filter(known -> known.unit().equals(unit) && known.subject().equals(subject))
                .map(Ask::from)
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
        return Ask.of(unit, subject, every, from.orElse(begun)).until(until).withNotes(notes);
    }

    private Subject subject() {
        if (what != null && what.figure != null) {
            OfFigure it = what.figure;
            return new Subject.OfFigure(
                    it.indicator, it.place, it.toDate ? Cumulation.TO_DATE : Cumulation.IN_PERIOD, it.price);
        }
        if (what != null && what.ledger != null) {
            return new Subject.OfLedger(what.ledger.ledger, what.ledger.columns);
        }
        throw new IllegalStateException("Neither an indicator nor a ledger was given.");
    }
}
