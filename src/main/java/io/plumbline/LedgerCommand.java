package io.plumbline;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.database.Database;
import io.plumbline.measuring.ledgers.LedgerBook;
import io.plumbline.measuring.ledgers.LedgerFigures;
import io.plumbline.register.Journal;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.Ledgers;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `plumbline ledger`: lists the ledgers, with how many members each counts today.
@Command(
        name = "ledger",
        synopsisHeading = "用法 · Usage: ",
        commandListHeading = "%n命令 · Commands:%n",
        optionListHeading = "%n选项 · Options:%n",
        description = {
            "台账：列出全部台账及今天的个数。个数和金额都由各行算出，从不手填。",
            "Ledgers: lists them with today's counts. Counts and sums come from the rows, never typed."
        },
        footerHeading = "%n示例 · Examples:%n",
        footer = {
            "  plumbline ledger",
            "  plumbline ledger show PROJECTS --on 2026-06-30 --by place",
            "  plumbline ledger import 项目台账.xlsx --into PROJECTS"
        })
final class LedgerCommand implements Runnable {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private final DatabaseOption database = new DatabaseOption();

    LedgerCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public void run() {
        PrintWriter out = terminal.outWriter();
        ReportingPeriod today = ReportingPeriod.ofDay(LocalDate.now(clock));
        try (Database open = Database.open(database.address())) {
            Instant now = new Journal(open, clock).latest();
            LedgerFigures figures = new LedgerFigures(open);
            for (Ledger ledger : new Ledgers(open).list(now)) {
                LedgerBook book = figures.open(ledger.code(), now);
                LedgerMeasure begun = LedgerMeasure.reached(ledger.code(), "");
                out.println("%s  %s  成员 %d，已进入阶段 %d · members %d, begun %d"
                        .formatted(
                                ledger.code(),
                                ledger.name(),
                                book.members().size(),
                                book.count(begun, today).members().size(),
                                book.members().size(),
                                book.count(begun, today).members().size()));
            }
        }
    }
}
