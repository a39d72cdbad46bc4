package io.plumbline.publishing.pages;

import io.plumbline.register.PlanDocument;
import java.util.List;

/// The documents of a plan (规划文件), each with how much was read in it and how much of that is still to be decided.
public record DocumentsPage(List<Line> lines) {

    public DocumentsPage {
        lines = List.copyOf(lines);
    }

    public record Line(PlanDocument document, int promises, int open, int unread) {}
}
