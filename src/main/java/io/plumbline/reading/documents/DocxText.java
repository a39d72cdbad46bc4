package io.plumbline.reading.documents;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/// The text of a DOCX as its reader sees it: paragraphs of the body joined by one line feed, tables row by row with
/// cells joined by tabs, text boxes after the paragraph they hang on. Tracked changes count as accepted. Headers,
/// footers, notes and comments are other parts and are not read.
final class DocxText {

    /// Formatting, what tracked changes took away, field codes (their results stay), second renderings of the same.
    private static final Set<String> SKIPPED = Set.of(
            "rPr",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tcPr",
            "sdtPr",
            "sdtEndPr",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "rt");

    private final PartReader xml;

    private DocxText(PartReader xml) {
        this.xml = xml;
    }

    static String read(InputStream in) {
        try {
            PartReader xml = new PartReader(in);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("body")) {
                    return String.join("\n", new DocxText(xml).lines());
                }
            }
        } catch (XMLStreamException e) {
            throw RefusedDocument.damaged(
                    "正文不是完整的 XML。",
                    "its text is not complete XML (line %d)."
                            .formatted(
                                    e.getLocation() == null
                                            ? 0
                                            : e.getLocation().getLineNumber()));
        }
        throw new RefusedDocument("不是 DOCX：没有正文。", "This is not a DOCX: it has no body.");
    }

    /// The paragraphs and rows inside the element whose start tag was read last.
    private List<String> lines() throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        boolean joinsNext = false;
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (isSkipped()) {
                xml.skip();
            } else if (xml.name().equals("tbl")) {
                addRows(lines);
                joinsNext = false;
            } else if (xml.name().equals("p")) {
                Paragraph paragraph = paragraph();
                paragraph.addTo(lines, joinsNext);
                joinsNext = paragraph.joinsNext && paragraph.boxes.isEmpty();
            }
        }
        return lines;
    }

    private Paragraph paragraph() throws XMLStreamException {
        Paragraph paragraph = new Paragraph();
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (isSkipped()) {
                xml.skip();
            } else if (xml.name().equals("pPr")) {
                paragraph.joinsNext = isMarkedDeleted();
            } else if (xml.name().equals("txbxContent")) {
                paragraph.boxes.addAll(lines());
            } else if (isOfficeText()) {
                addSigns(paragraph.text);
            }
        }
        return paragraph;
    }

    private void addSigns(StringBuilder text) throws XMLStreamException {
        switch (xml.name()) {
            case "t" -> addText(text);
            case "tab", "ptab" -> text.append('\t');
            case "cr" -> text.append('\n');
            case "br" -> text.append(isLineBreak() ? "\n" : "");
            case "noBreakHyphen" -> text.append('-');
            default -> {}
        }
    }

    private void addText(StringBuilder text) throws XMLStreamException {
        int outside = xml.outside();
        while (xml.next(outside)) {
            if (xml.isText()) {
                xml.appendTo(text);
            }
        }
    }

    /// Breaks of pages and columns are layout.
    private boolean isLineBreak() {
        String type = xml.attribute("type");
        return type.isEmpty() || type.equals("textWrapping");
    }

    private void addRows(List<String> lines) throws XMLStreamException {
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (isSkipped()) {
                xml.skip();
            } else if (xml.name().equals("tr")) {
                addRow(lines);
            }
        }
    }

    private void addRow(List<String> lines) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        boolean deleted = false;
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (xml.name().equals("trPr")) {
                deleted = isMarkedDeleted();
            } else if (isSkipped()) {
                xml.skip();
            } else if (xml.name().equals("tc")) {
                cells.add(cell());
            }
        }
        if (!deleted) {
            lines.add(String.join("\t", cells));
        }
    }

    /// A row is one line and its tabs part the cells: what parts lines within a cell becomes a space.
    private String cell() throws XMLStreamException {
        return lines().stream()
                .map(line -> line.replace('\n', ' ').replace('\t', ' '))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(" "));
    }

    /// Whether properties of a paragraph or row say that a tracked change took its mark or itself away.
    private boolean isMarkedDeleted() throws XMLStreamException {
        boolean deleted = false;
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            deleted |= xml.name().equals("del");
        }
        return deleted;
    }

    private boolean isSkipped() {
        return SKIPPED.contains(xml.name());
    }

    /// Of WordprocessingML, transitional or strict, or of its formulas; drawings name their tags alike.
    private boolean isOfficeText() {
        return xml.namespace().contains("wordprocessingml") || xml.namespace().endsWith("/math");
    }

    /// Of the paragraph that is being read.
    private static final class Paragraph {

        private final StringBuilder text = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private boolean joinsNext;

        void addTo(List<String> lines, boolean joinsLast) {
            if (joinsLast) {
                lines.add(lines.removeLast() + text);
            } else {
                lines.add(text.toString());
            }
            lines.addAll(boxes);
        }
    }
}
