package io.plumbline.demo;

import io.plumbline.basics.Bilingual;
import io.plumbline.register.Occasion;
import io.plumbline.register.Write;
import java.time.LocalDate;

/// One write of an example, dated in the past that the example tells. Its `key` is that of a retry: what was written
/// once is not written again.
record Entry(LocalDate day, String key, String who, Bilingual what, Work work) {

    /// What is written; it looks up whatever earlier entries left.
    interface Work {
        void write(Books books, Write write);
    }

    Occasion occasion() {
        return Occasion.of(who, what.chinese(), "example").withKey(key);
    }
}
