package io.plumbline.reading.documents;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// Turns the characters of a DOC into those that its reader sees: codes of fields go and their results stay, marks of
/// pictures and notes go, and what a tracked change took away. A field may run over several paragraphs.
final class DocSigns {

    /// For each field that is open, whether its code is still being read.
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private final StringBuilder text = new StringBuilder();

    /// The paragraph, with those before it whose mark was taken away; empty if its own mark was.
    Optional<String> textOf(Paragraph paragraph) {
        boolean deleted = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            deleted = run.isMarkedDeleted();
            if (!deleted) {
                add(run.text());
            }
        }
        if (deleted) {
            return Optional.empty();
        }
        String words = text.toString();
        text.setLength(0);
        return Optional.of(words);
    }

    private void add(String signs) {
        for (int i = 0; i < signs.length(); i++) {
            add(signs.charAt(i));
        }
    }

    private void add(char sign) {
        switch (sign) {
            case 0x13 -> fields.push(true);
            case 0x14 -> {
                fields.poll();
                fields.push(false);
            }
            case 0x15 -> fields.poll();
            case 0x0B -> append('\n');
            case 0x1E -> append('-');
            case '\t' -> append('\t');
            default -> {
                if (sign >= ' ') {
                    append(sign);
                }
            }
        }
    }

    private void append(char sign) {
        if (!fields.contains(true)) {
            text.append(sign);
        }
    }
}
