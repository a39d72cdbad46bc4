package io.plumbline.reading;

import io.plumbline.reading.documents.Document;
import java.util.List;

/// What one document says, in the order of the text, and what in it was not understood.
public record Reading(Document document, List<Finding> findings, List<Unread> unread) {

    public Reading {
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
    }
}
