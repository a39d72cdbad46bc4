package io.plumbline.register;

/// What one commitment is to another, of the same plan or of another one (承诺关系): `from` does to `to` what `kind` says.
public record Relation(long from, long to, Kind kind, String why) {

    public enum Kind {
        RESTATES("一致"),
        TIGHTENS("加严"),
        SOFTENS("放松"),
        CONFLICTS("冲突"),
        SUPPORTS("支撑");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Relation {
        if (from == to) {
            throw new IllegalArgumentException("""
                    承诺事项 %d 不能与自身建立关系
                    Commitment %d must not be related to itself.""".formatted(from, from));
        }
    }
}
