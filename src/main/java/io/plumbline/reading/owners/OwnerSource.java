package io.plumbline.reading.owners;

/// Where the text binds an owner: `words` is the note, the subject or the speaker; empty where nobody is bound.
public record OwnerSource(Kind kind, String words) {

    public static final OwnerSource NONE = new OwnerSource(Kind.NONE, "");

    public enum Kind {
        /// （市教育局负责）, 由市教育局牵头。
        NOTE,
        /// The subject of the sentence, or of one before it.
        SUBJECT,
        /// Who speaks in the paragraph.
        SPEAKER,
        /// A cell of the same row.
        CELL,
        NONE
    }
}
