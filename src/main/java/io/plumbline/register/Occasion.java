package io.plumbline.register;

/// Who writes, why, and what kind of thing they do (`accept`, `import-figures`, …). `key` marks a retry: a second write
/// with the same key answers the receipt of the first; empty where the write may happen again.
public record Occasion(String who, String why, String what, String key) {

    public Occasion {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("""
                    写入须注明何人、何事：who=%s，what=%s
                    A write must say who writes and what: who=%s, what=%s.""".formatted(who, what, who, what));
        }
    }

    public static Occasion of(String who, String why, String what) {
        return new Occasion(who, why, what, "");
    }

    public Occasion withKey(String retryKey) {
        return new Occasion(who, why, what, retryKey);
    }
}
