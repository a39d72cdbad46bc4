package io.plumbline.register;

/// A top-level theme of a plan (支柱). `axis` names the way the plan is cut (“五个中心”; beside it may stand “五个牢牢把握”);
/// `ordinal` is its place in that cut, 1 the first.
public record Pillar(long id, long plan, String axis, int ordinal, String name) {

    public Pillar {
        if (axis.isBlank() || name.isBlank() || ordinal < 1) {
            throw new IllegalArgumentException("""
                    支柱须有划分方式、从 1 起的序号和名称：%s %d %s
                    A pillar needs an axis, a place from 1 and a name: %s %d %s.""".formatted(axis, ordinal, name, axis, ordinal, name));
        }
    }

    /// One that has no number yet.
    public static Pillar of(long plan, String axis, int ordinal, String name) {
        return new Pillar(0, plan, axis, ordinal, name);
    }
}
