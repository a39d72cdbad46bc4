package io.plumbline.basics;

/// One remark in both languages of the product.
public record Bilingual(String chinese, String english) {

    /// Both texts with the same arguments, as `String.format` puts them in; `%2$s` where the languages order them
    /// differently.
    @SuppressWarnings("AnnotateFormatMethod") // that annotation can guard one format, not two
    public static Bilingual format(String chinese, String english, Object... values) {
        return new Bilingual(chinese.formatted(values), english.formatted(values));
    }

    /// This remark, then the other.
    public Bilingual then(Bilingual next) {
        return new Bilingual(chinese + "；" + next.chinese, english + "; " + next.english);
    }

    @Override
    public String toString() {
        return chinese + " · " + english;
    }
}
