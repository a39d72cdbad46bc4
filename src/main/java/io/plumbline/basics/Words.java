package io.plumbline.basics;

/// Words that must say something.
final class Words {

    private Words() {}

    static void require(String words, String what) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("""
                    %s must have words.
                    Maybe they were cut off, or stand in an earlier sentence.""".formatted(what));
        }
    }
}
