package io.plumbline.basics;

/// One remark in both languages of the product.
public record Bilingual(String chinese, String english) {

    @Override
    public String toString() {
        return chinese + " · " + english;
    }
}
