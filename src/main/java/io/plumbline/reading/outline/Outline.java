package io.plumbline.reading.outline;

import io.plumbline.reading.documents.Document;
import java.util.ArrayList;
import java.util.List;

/// The shape of a document: its blocks, and its sentences with the zone each stands in.
public record Outline(DocumentKind kind, List<Block> blocks, List<Sentence> sentences) {

    private static final int LONGEST_BRACKET = 300;

    /// What is longer is no sentence of a person; it is read in parts, so that reading stays linear.
    private static final int LONGEST_SENTENCE = 1500;

    private static final String SENTENCE_ENDS = "。！？；;";

    public Outline {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    public static Outline of(Document document, String plain) {
        List<Block> blocks = Blocks.of(plain);
        String title = document.title().isBlank() ? document.name() : document.title();
        DocumentKind kind = DocumentKind.of(title);
        ZoneMachine zones = new ZoneMachine(kind, title, document.date());
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            zones.enter(plain, block);
            addSentences(plain, block, zones, sentences);
        }
        return new Outline(kind, blocks, sentences);
    }

    private static void addSentences(String plain, Block block, ZoneMachine zones, List<Sentence> sentences) {
        int start = block.bodyStart();
        while (start < block.end()) {
            int end = sentenceEnd(plain, start, block.end());
            if (end > start) {
                zones.hear(plain, start, end);
                sentences.add(new Sentence(start, end, block, zones.zone(), zones.time(), zones.words()));
            }
            boolean closed = end < block.end() && SENTENCE_ENDS.indexOf(plain.charAt(end)) >= 0;
            start = closed ? end + 1 : Math.max(end, start + 1);
        }
    }

    /// Brackets are not cut: a list of units may hold semicolons.
    private static int sentenceEnd(String plain, int start, int limit) {
        int at = start;
        int longest = Math.min(limit, start + LONGEST_SENTENCE);
        while (at < longest && SENTENCE_ENDS.indexOf(plain.charAt(at)) < 0) {
            at = plain.charAt(at) == '（' ? afterBracket(plain, at, limit) : at + 1;
        }
        return Math.min(at, limit);
    }

    private static int afterBracket(String plain, int open, int limit) {
        int close = plain.indexOf('）', open, Math.min(limit, open + LONGEST_BRACKET));
        return close > 0 ? close + 1 : open + 1;
    }
}
