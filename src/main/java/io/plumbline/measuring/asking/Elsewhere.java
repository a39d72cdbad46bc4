package io.plumbline.measuring.asking;

import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.Source;
import java.time.LocalDate;

/// Where the figure of a field exists already, so that nobody has to be asked for it (已有来源).
public sealed interface Elsewhere {

    /// Another unit reports it.
    record AskedOf(String unit, LocalDate since) implements Elsewhere {}

    /// The same unit reports it to date, or for the period, and the one follows from the other.
    record FollowsFrom(String cumulation) implements Elsewhere {}

    /// Somebody publishes it.
    record Published(Source source, ReportingPeriod last) implements Elsewhere {}

    /// It is counted in a ledger.
    record Counted(String ledger) implements Elsewhere {}

    /// For the person who wanted to ask.
    default String words() {
        return switch (this) {
            case AskedOf it ->
                "自 %s 起已由 %s 填报 · %s reports it since %s".formatted(it.since(), it.unit(), it.unit(), it.since());
            case FollowsFrom it ->
                "本单位已填报%s数，可由其算出 · the same unit reports it %s; the other follows from it"
                        .formatted(it.cumulation(), it.cumulation());
            case Published it ->
                "已公布：%s《%s》%s，最近一期 %s · published, last for %s"
                        .formatted(
                                it.source().issuer(),
                                it.source().title(),
                                it.source().published(),
                                it.last().code(),
                                it.last().code());
            case Counted it -> "由台账 %s 算出 · counted in the ledger %s".formatted(it.ledger(), it.ledger());
        };
    }
}
