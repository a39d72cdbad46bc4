package io.plumbline.publishing.pages;

import java.util.List;

/// One page of a long list: `page` is 1, 2, …; a page beyond the last is empty.
public record Paged<T>(List<T> rows, int found, int page, int rowsAPage) {

    private static final int USUAL = 100;

    public Paged {
        rows = List.copyOf(rows);
    }

    static <T> Paged<T> of(List<T> all, int page, int rowsAPage) {
        int from = Math.min(all.size(), (page - 1) * rowsAPage);
        return new Paged<>(all.subList(from, Math.min(all.size(), from + rowsAPage)), all.size(), page, rowsAPage);
    }

    static <T> Paged<T> of(List<T> all, String page) {
        return of(all, number(page), USUAL);
    }

    /// What an address says; 1 for what is no page.
    static int number(String words) {
        return words.matches("[1-9]\\d{0,5}") ? Integer.parseInt(words) : 1;
    }

    public int pages() {
        return Math.max(1, Math.ceilDiv(found, rowsAPage));
    }
}
