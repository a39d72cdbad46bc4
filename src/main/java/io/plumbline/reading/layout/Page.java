package io.plumbline.reading.layout;

import java.util.List;

/// What stands on one page.
public record Page(float height, List<Piece> pieces, List<Ruling> rulings) {

    public Page {
        pieces = List.copyOf(pieces);
        rulings = List.copyOf(rulings);
    }
}
