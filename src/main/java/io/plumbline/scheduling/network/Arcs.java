package io.plumbline.scheduling.network;

/// Relations sorted by the activity at one of their ends, in arrays: slots `first[i]` to `first[i + 1]` belong to
/// activity `i`; `other` is the activity at the other end.
final class Arcs {

    /// In `kind`: the relation's ends in the two lowest bits, above them how its lag counts.
    static final int CALENDAR_DAYS = 0;

    static final int SHARE = 1;

    /// Plus the number of the calendar.
    static final int WORKDAYS = 2;

    final int[] first;
    final int[] other;
    final int[] lag;
    final byte[] kind;
    final int[] relation;
    private final int[] slotOfRelation;

    /// `ends[r]` is the end of relation `r` to sort by, `others[r]` the other one.
    Arcs(int activities, int[] ends, int[] others, NetworkBuilder builder) {
        int relations = ends.length;
        first = new int[activities + 1];
        other = new int[relations];
        lag = new int[relations];
        kind = new byte[relations];
        relation = new int[relations];
        slotOfRelation = new int[relations];
        for (int end : ends) {
            first[end + 1]++;
        }
        for (int i = 0; i < activities; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        for (int r = 0; r < relations; r++) {
            int slot = next[ends[r]]++;
            other[slot] = others[r];
            lag[slot] = builder.lag(r);
            kind[slot] = builder.kind(r);
            relation[slot] = r;
            slotOfRelation[r] = slot;
        }
    }

    void setLag(int relation, int days) {
        lag[slotOfRelation[relation]] = days;
    }

    int slot(int relation) {
        return slotOfRelation[relation];
    }

    /// The activity at the end of a relation by which these are not sorted.
    int otherEnd(int relation) {
        return other[slotOfRelation[relation]];
    }
}
