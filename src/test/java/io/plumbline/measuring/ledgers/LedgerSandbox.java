package io.plumbline.measuring.ledgers;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.LedgerMeasures;
import io.plumbline.register.ledgers.Ledgers;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A fresh database with a city, two districts, a company, and a ledger of projects that nobody has filled yet.
final class LedgerSandbox implements AutoCloseable {

    final Database database = TestDatabase.fresh();
    final Journal journal = new Journal(database, Clock.systemUTC());
    final Units units = new Units(database);
    final Ledgers ledgers = new Ledgers(database);
    final LedgerMeasures measures = new LedgerMeasures(database);
    final LedgerFigures figures = new LedgerFigures(database);
    final Ledger projects;

    LedgerSandbox() {
        projects = write(it -> {
            units.put(it, OrganisationUnit.of("420100", "武汉市", "市", ""));
            units.put(it, OrganisationUnit.of("420106", "武昌区", "区", "420100").withAliases("武昌"));
            units.put(it, OrganisationUnit.of("420102", "江岸区", "区", "420100"));
            units.put(it, OrganisationUnit.of("FUND", "江城基金公司", "企业", ""));
            return ledgers.put(
                    it,
                    Ledger.of("PROJECTS", "金融支持项目台账", "150个项目、1400亿元", new Unit("亿元"))
                            .withColumns("行业", "备注")
                            .withStages("储备", "签约", "开工", "竣工")
                            .withLeaving("终止"));
        });
    }

    <T> T write(Function<Write, T> work) {
        List<T> made = new ArrayList<>();
        journal.write(Occasion.of("张三", "台账", "ledger"), write -> {
            made.add(work.apply(write));
            return "";
        });
        return made.getFirst();
    }

    Member project(String code, String place) {
        return write(it -> ledgers.put(it, projects, Member.of(code, "项目" + code, "FUND", place)));
    }

    StageEntry enter(Member member, String stage, String day) {
        return write(it -> ledgers.enter(it, projects, StageEntry.of(member.id(), stage, LocalDate.parse(day))));
    }

    StageEntry enter(Member member, String stage, String day, String amount) {
        StageEntry entry = StageEntry.of(member.id(), stage, LocalDate.parse(day))
                .withAmount(Quantity.of(amount.replaceAll("[^\\d.-]", ""), amount.replaceAll("[\\d.-]", "")));
        return write(it -> ledgers.enter(it, projects, entry));
    }

    @Override
    public void close() {
        database.close();
    }
}
