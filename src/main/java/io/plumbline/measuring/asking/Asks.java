package io.plumbline.measuring.asking;

import io.plumbline.database.Database;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.Figures;
import io.plumbline.measuring.asking.Ask.Subject;
import io.plumbline.register.Indicators;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.Units;
import io.plumbline.register.Write;
import io.plumbline.register.ledgers.LedgerMeasure;
import io.plumbline.register.ledgers.LedgerMeasures;
import io.plumbline.register.ledgers.Ledgers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields asked of all units, as known at any moment. A figure that exists elsewhere is not asked for.
public final class Asks {

    /// What was last published longer ago than this before an ask begins is no source any more.
    private static final int YEARS_OF_A_SOURCE = 2;

    private final AskStore store;
    private final Units units;
    private final Indicators indicators;
    private final Ledgers ledgers;
    private final LedgerMeasures measures;
    private final Figures figures;

    public Asks(Database database) {
        this.store = new AskStore(database.jdbc());
        this.units = new Units(database);
        this.indicators = new Indicators(database);
        this.ledgers = new Ledgers(database);
        this.measures = new LedgerMeasures(database);
        this.figures = new Figures(database);
    }

    /// Asks a unit for a field, or asks for it otherwise than before: more often, until a day, with other notes.
    ///
    /// @throws IllegalArgumentException with a pointer to the figure when it exists elsewhere
    public Ask put(Write write, Ask ask) {
        Instant now = write.recordedAt();
        requireKnown(ask, now);
        Optional<Elsewhere> elsewhere = isLess(ask, now) ? Optional.empty() : findElsewhere(ask, now);
        elsewhere.ifPresent(it -> {
            throw new IllegalArgumentException("""
                    不必再向 %s 要：%s
                    %s need not be asked for it.
                    Maybe use the figure that exists.""".formatted(ask.unit(), it.words(), ask.unit()));
        });
        store.add(write, ask);
        return ask;
    }

    /// Whether it asks for nothing that is not asked already.
    private boolean isLess(Ask ask, Instant now) {
        return store.list(now).stream()
                .anyMatch(known -> known.unit().equals(ask.unit())
                        && known.subject().equals(ask.subject())
                        && known.every().timesAYear() >= ask.every().timesAYear()
                        && !known.from().isAfter(ask.from())
                        && !known.to().isBefore(ask.to()));
    }

    /// The fields that are asked on that day though their figures exist elsewhere by now.
    public Map<Ask, Elsewhere> listNeedless(LocalDate day, Instant knownAt) {
        Map<Ask, Elsewhere> needless = new LinkedHashMap<>();
        for (Ask ask : store.list(knownAt)) {
            if (ask.isAlive(day)) {
                findElsewhere(ask, knownAt).ifPresent(it -> needless.put(ask, it));
            }
        }
        return needless;
    }

    private void requireKnown(Ask ask, Instant now) {
        units.id(ask.unit());
        switch (ask.subject()) {
            case Subject.OfFigure figure -> {
                indicators.id(figure.indicator());
                units.id(figure.place());
            }
            case Subject.OfLedger ledger -> {
                List<String> known = ledgers.get(ledger.ledger(), now).columns();
                if (!known.containsAll(ledger.columns())) {
                    throw new IllegalArgumentException("""
                            台账 %s 只有这些列：%s
                            The ledger %s has only the columns %s.""".formatted(ledger.ledger(), known, ledger.ledger(), known));
                }
            }
        }
    }

    /// Where the field's figure comes from without the ask; empty where it has to be asked. Columns of a ledger are
    /// each
    /// unit's own.
    public Optional<Elsewhere> findElsewhere(Ask ask, Instant knownAt) {
        return switch (ask.subject()) {
            case Subject.OfLedger ignored -> Optional.empty();
            case Subject.OfFigure figure ->
                findAsked(ask, figure, knownAt)
                        .or(() -> measures.findByIndicator(figure.indicator(), knownAt)
                                .map(LedgerMeasure::ledger)
                                .map(Elsewhere.Counted::new))
                        .or(() -> findPublished(ask, figure, knownAt));
        };
    }

    private Optional<Elsewhere> findAsked(Ask ask, Subject.OfFigure figure, Instant knownAt) {
        for (Ask other : store.list(knownAt)) {
            if (other.subject() instanceof Subject.OfFigure it
                    && it.indicator().equals(figure.indicator())
                    && it.place().equals(figure.place())
                    && it.price() == figure.price()
                    && other.overlaps(ask)) {
                if (!other.unit().equals(ask.unit())) {
                    return Optional.of(new Elsewhere.AskedOf(other.unit(), other.from()));
                }
                if (it.cumulation() != figure.cumulation()) {
                    return Optional.of(new Elsewhere.FollowsFrom(it.cumulation().label()));
                }
            }
        }
        return Optional.empty();
    }

    /// What the unit published itself, it may be asked for.
    private Optional<Elsewhere> findPublished(Ask ask, Subject.OfFigure figure, Instant knownAt) {
        OrganisationUnit unit = units.get(ask.unit(), knownAt);
        LocalDate oldest = ask.from().minusYears(YEARS_OF_A_SOURCE);
        return figures.listSeries(figure.indicator(), figure.place(), knownAt).stream()
                .filter(it -> !it.source().issuer().isEmpty()
                        && !isCalled(unit, it.source().issuer()))
                .filter(it -> it.cell().price() == figure.price()
                        && it.cell().period().end().isAfter(oldest))
                .max(Comparator.comparing((Figure it) -> it.cell().period().end()))
                .map(it -> new Elsewhere.Published(it.source(), it.cell().period()));
    }

    private static boolean isCalled(OrganisationUnit unit, String words) {
        return words.equals(unit.name())
                || words.equals(unit.code())
                || unit.aliases().contains(words);
    }

    /// All that were ever asked, as they were last said to be, ended ones too.
    public List<Ask> list(Instant knownAt) {
        return store.list(knownAt);
    }

    /// What is asked of one unit on that day.
    public List<Ask> listOf(String unit, LocalDate day, Instant knownAt) {
        return store.list(knownAt).stream()
                .filter(ask -> ask.unit().equals(unit) && ask.isAlive(day))
                .toList();
    }
}
