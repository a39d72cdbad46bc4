package io.plumbline.publishing.api;

import io.plumbline.register.Journal;
import io.plumbline.register.Occasion;
import io.plumbline.register.Receipt;
import io.plumbline.register.Write;
import io.plumbline.server.Call;
import io.plumbline.server.RefusedRequest;
import java.util.function.ToLongFunction;
import org.springframework.http.HttpStatus;

/// Writes that other programs ask for: each passes through the journal, once for each key.
final class Writer {

    static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final Journal journal;
    private final String who;

    /// `who` stands in the journal, until people log in.
    Writer(Journal journal, String who) {
        this.journal = journal;
        this.who = who;
    }

    Written write(Call call, String what, ToLongFunction<Write> work) {
        Receipt receipt = journal.write(occasion(call, what), write -> "" + work.applyAsLong(write));
        requireSame(receipt, what);
        return Written.of(receipt, Long.parseLong(receipt.answer()));
    }

    Occasion occasion(Call call, String what) {
        String key = call.header(KEY).orElse("");
        if (key.length() > LONGEST_KEY) {
            throw new RefusedRequest(HttpStatus.BAD_REQUEST, """
                    重试标识最多 %d 个字符
                    A key has at most %d characters.""".formatted(LONGEST_KEY, LONGEST_KEY));
        }
        return Occasion.of(who, call.find("why").orElse(""), what).withKey(key);
    }

    /// A key that marked another kind of write before is a mistake, not a retry.
    static void requireSame(Receipt receipt, String what) {
        if (!receipt.occasion().what().equals(what)) {
            throw new RefusedRequest(HttpStatus.UNPROCESSABLE_CONTENT, """
                    重试标识已用于另一种写入：%s
                    The key marks a write of another kind: %s.
                    Maybe make a new key for each write.""".formatted(
                            receipt.occasion().what(), receipt.occasion().what()));
        }
    }
}
