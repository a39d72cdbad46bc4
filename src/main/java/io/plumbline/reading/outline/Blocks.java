package io.plumbline.reading.outline;

import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into blocks: at line breaks, and at the indents that some texts keep where their line breaks were lost.
final class Blocks {

    private static final int LONGEST_HEADING = 45;
    private static final WordList SENTENCE_ENDS = WordList.of("。 ； ： ！ ？ ” ） , ， 、 . : ;");
    private static final WordList CUTS = WordList.of("。 ； ！ ？");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(String plain) {
        this.text = plain;
    }

    static List<Block> of(String plain) {
        Blocks blocks = new Blocks(plain);
        blocks.cut();
        return blocks.blocks;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private void cut() {
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            cutAtIndents(start, end);
            start = end + 1;
        }
    }

    private void cutAtIndents(int start, int end) {
        int from = start;
        for (int at = start; at + 1 < end; at++) {
            if (text.charAt(at) == '　' && text.charAt(at + 1) == '　') {
                add(from, at);
                from = at + 2;
                at++;
            }
        }
        add(from, end);
    }

    private void add(int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int end = trimmedEnd(text, start, to);
        if (start >= end) {
            return;
        }
        if (text.indexOf('\t', from, to) >= 0) {
            blocks.add(new Block(blocks.size(), from, from, to, Block.Kind.TABLE_ROW, 4));
            return;
        }
        ItemMark mark = ItemMark.at(text, start, end);
        Block.Kind kind = kind(start, end, mark);
        int level = mark.level() >= 0 ? mark.level() : 4;
        blocks.add(new Block(blocks.size(), start, bodyStart(mark, end), end, kind, level));
    }

    private Block.Kind kind(int start, int end, ItemMark mark) {
        int cut = CUTS.indexIn(text, start, end);
        boolean oneSentence = cut < 0 || cut == end - 1;
        boolean marked = mark.level() >= 0;
        boolean items = text.indexOf('，', start, end) >= 0 && mark.level() > 1;
        if (oneSentence && end - start <= LONGEST_HEADING && cut < 0 && !items && (marked || isShort(start, end))) {
            return Block.Kind.HEADING;
        }
        return marked ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }

    private boolean isShort(int start, int end) {
        return end - start <= 24 && SENTENCE_ENDS.lengthBefore(text, start, end) == 0;
    }

    private int bodyStart(ItemMark mark, int end) {
        int start = mark.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int trimmedEnd(String text, int start, int end) {
        int last = end;
        while (last > start && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '　' || c == '\n' || c == '\t' || c == '\f' || c == '\u200b' || c == '\ufeff';
    }
}
