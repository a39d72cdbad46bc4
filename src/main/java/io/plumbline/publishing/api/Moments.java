package io.plumbline.publishing.api;

import io.plumbline.register.Journal;
import io.plumbline.server.Call;
import io.plumbline.server.RefusedRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/// The moment and the day that a question names; now and today where it names none.
final class Moments {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Journal journal;
    private final Supplier<LocalDate> today;

    Moments(Journal journal, Supplier<LocalDate> today) {
        this.journal = journal;
        this.today = today;
    }

    Instant knownAt(Call call) {
        Instant latest = journal.latest();
        return call.find("knownAt")
                .map(Moments::parse)
                .filter(it -> it.isBefore(latest))
                .orElse(latest);
    }

    private static Instant parse(String words) {
        try {
            return words.contains("T") ? Instant.parse(words) : endOf(LocalDate.parse(words));
        } catch (DateTimeException e) {
            throw unreadable(words);
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant().minusNanos(1000);
    }

    LocalDate day(Call call) {
        String words = call.find("day").orElseGet(() -> today.get().toString());
        try {
            return LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw unreadable(words);
        }
    }

    private static RefusedRequest unreadable(String words) {
        return new RefusedRequest(HttpStatus.BAD_REQUEST, """
                不是日期或时刻：%s
                That is no day and no moment: %s
                Maybe write 2026-06-30 or 2026-06-30T08:00:00Z.""".formatted(words, words));
    }
}
