package io.plumbline.reading.owners;

import io.plumbline.basics.Responsibility;
import io.plumbline.reading.outline.Block;
import io.plumbline.reading.outline.Sentence;
import io.plumbline.reading.outline.Zone;
import io.plumbline.reading.statements.Actions;
import io.plumbline.reading.words.ActionWords;
import io.plumbline.reading.words.PlainText;
import io.plumbline.reading.words.WordList;
import java.util.List;
import java.util.Optional;

/// Finds who answers for what: the note behind a passage, then the subject of the sentence, then the speaker of the
/// paragraph. What the text does not bind stays open.
public final class Owners {

    private static final WordList WILL = WordList.of("将 要 作为 负责");
    private static final WordList OPENINGS = WordList.of("， ：“ ： “ 。 ”");

    private final String text;
    private final Speakers speakers = new Speakers();
    private final OwnerRemarks remarks = new OwnerRemarks();
    private List<OwnerNote> notes = List.of();
    private Responsibility speaker = Responsibility.UNSTATED;
    private Responsibility subject = Responsibility.UNSTATED;

    public Owners(String plain) {
        this.text = plain;
    }

    /// The units that a list names.
    public static List<String> list(String words) {
        return UnitNames.list(words);
    }

    /// Where the name of a unit that begins at `start` and acts as a subject ends; `start` if none does.
    public static int subjectEnd(String text, int start, int limit) {
        return UnitNames.subjectEnd(text, start, limit);
    }

    public void enter(Block block) {
        notes = OwnerNote.in(text, block.start(), block.end());
        remarks.hear(text, block.start(), block.end());
        speaker = speakers.unitQuoted(text, block.start(), block.end())
                .map(Responsibility::of)
                .orElse(Responsibility.UNSTATED);
        subject = Responsibility.UNSTATED;
    }

    public void hear(Sentence sentence) {
        if (OwnerNote.ofSentence(text, sentence.start(), sentence.end()).isPresent()) {
            return;
        }
        Optional<String> acting = subjectOf(sentence).map(speakers::inFull);
        acting.ifPresent(speakers::remember);
        acting.ifPresent(unit -> speakers.learn(text, sentence.start(), sentence.end(), unit));
        Responsibility before = sentence.zone() == Zone.REVIEW ? Responsibility.UNSTATED : subject;
        subject = acting.map(Responsibility::of).orElse(before);
        Optional<String> speaking = speakers.unitSpeaking(text, sentence.start(), sentence.end());
        speaking.ifPresent(unit -> speaker = Responsibility.of(unit));
    }

    /// Who answers for what stands at `place` of the sentence heard last.
    public Responsibility of(int place) {
        Optional<OwnerNote> note = noteOf(place);
        if (note.isPresent()) {
            return remarks.apply(note.get());
        }
        return subject.equals(Responsibility.UNSTATED) ? speaker : subject;
    }

    /// What binds that owner.
    public OwnerSource sourceOf(int place) {
        Optional<OwnerNote> note = noteOf(place);
        if (note.isPresent()) {
            String words = text.substring(note.get().start(), note.get().end()).strip();
            return new OwnerSource(OwnerSource.Kind.NOTE, words);
        }
        if (!subject.equals(Responsibility.UNSTATED)) {
            return new OwnerSource(OwnerSource.Kind.SUBJECT, subject.lead().getFirst());
        }
        return speaker.equals(Responsibility.UNSTATED)
                ? OwnerSource.NONE
                : new OwnerSource(OwnerSource.Kind.SPEAKER, speaker.lead().getFirst());
    }

    private Optional<OwnerNote> noteOf(int place) {
        for (OwnerNote note : notes) {
            if (note.start() >= place) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }

    private Optional<String> subjectOf(Sentence sentence) {
        int at = sentence.start();
        while (at < sentence.end()) {
            at += text.startsWith("由", at) ? 1 : 0;
            int end = UnitNames.subjectEnd(text, at, sentence.end());
            if (end > at && !Actions.isAt(text, at, end) && acts(end, sentence.end())) {
                int by = PlainText.lastIndexOf(text, '由', at, end - 2);
                return Optional.of(text.substring(by < at ? at : by + 1, end));
            }
            int next = OPENINGS.indexIn(text, at, sentence.end());
            if (next < 0) {
                return Optional.empty();
            }
            at = next + OPENINGS.lengthAt(text, next, sentence.end());
        }
        return Optional.empty();
    }

    /// Whether what stands behind a unit is what it does: 将, 作为, 推进.
    private boolean acts(int at, int end) {
        int adverb = ActionWords.ADVERBS.lengthAt(text, at, end);
        return WILL.lengthAt(text, at, end) > 0
                || Actions.isAt(text, at, end)
                || (adverb > 0 && ActionWords.VERBS.lengthAt(text, at + adverb, end) > 0);
    }
}
