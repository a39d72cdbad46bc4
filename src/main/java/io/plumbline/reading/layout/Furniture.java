package io.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What stands on the pages of a document for the pages' sake (页眉页脚): their numbers, and lines at their head or foot
/// that come back on other pages at the same height.
final class Furniture {

    /// The part of a page at its head, and as much at its foot, that is looked at.
    private static final float MARGIN = 0.12f;

    private static final Pattern NUMBER = Pattern.compile(
            "[—–\\-·•．.\\s]*(第\\s*)?\\d{1,4}(\\s*页)?(\\s*[,，/／]?\\s*共?\\s*\\d{1,4}\\s*页?)?[—–\\-·•．.\\s]*");

    private final Map<String, Integer> pagesWith = new HashMap<>();

    Furniture(List<Page> pages) {
        for (Page page : pages) {
            List<String> keys = TextLine.of(marginal(page)).stream()
                    .map(line -> key(page, line))
                    .distinct()
                    .toList();
            keys.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
        }
    }

    /// The pieces of the page without its furniture.
    List<Piece> without(Page page) {
        List<Piece> kept = new ArrayList<>(
                page.pieces().stream().filter(piece -> !isMarginal(page, piece)).toList());
        for (TextLine line : TextLine.of(marginal(page))) {
            boolean again = pagesWith.getOrDefault(key(page, line), 0) > 1;
            if (!again && !NUMBER.matcher(line.text()).matches()) {
                kept.addAll(line.pieces());
            }
        }
        return kept;
    }

    private static List<Piece> marginal(Page page) {
        return page.pieces().stream().filter(piece -> isMarginal(page, piece)).toList();
    }

    private static boolean isMarginal(Page page, Piece piece) {
        return piece.base() < page.height() * MARGIN || piece.base() > page.height() * (1 - MARGIN);
    }

    /// The same for the same words at the same height, whatever numbers stand in them.
    private static String key(Page page, TextLine line) {
        boolean foot = line.base() > page.height() / 2;
        int height = Math.round((foot ? page.height() - line.base() : line.base()) / 4);
        return (foot ? "foot " : "head ") + height + " "
                + line.text().replaceAll("\\d+", "#").replaceAll("\\s", "");
    }
}
