package io.plumbline.reading.documents;

import io.plumbline.reading.layout.GridCell;
import io.plumbline.reading.layout.Line;
import io.plumbline.reading.layout.SourceText;
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

    static SourceText read(InputStream in) {
        try {
            PartReader xml = new PartReader(in);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals("body")) {
                    return SourceText.of(new DocxText(xml).lines());
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
    private List<Line> lines() throws XMLStreamException {
        Lines lines = new Lines();
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            addTo(lines);
        }
        return lines.all;
    }

    private void addTo(Lines lines) throws XMLStreamException {
        if (isSkipped()) {
            xml.skip();
        } else if (xml.name().equals("tbl")) {
            addRows(lines.all);
            lines.joinsNext = false;
        } else if (xml.name().equals("p")) {
            lines.add(paragraph());
        }
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

    private void addRows(List<Line> lines) throws XMLStreamException {
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (isSkipped()) {
                xml.skip();
            } else if (xml.name().equals("tr")) {
                addRow(lines);
            }
        }
    }

    private void addRow(List<Line> lines) throws XMLStreamException {
        Row row = new Row();
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (xml.name().equals("trPr")) {
                readProperties(row);
            } else if (isSkipped()) {
                xml.skip();
            } else if (xml.name().equals("tc")) {
                addCell(row);
            }
        }
        if (!row.deleted) {
            lines.add(Line.row(row.words, row.cells));
        }
    }

    private void readProperties(Row row) throws XMLStreamException {
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            row.deleted |= xml.name().equals("del");
            row.column += xml.name().equals("gridBefore") ? number() : 0;
        }
    }

    private void addCell(Row row) throws XMLStreamException {
        Lines lines = new Lines();
        int columns = 1;
        boolean continues = false;
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            switch (xml.name()) {
                case "gridSpan" -> columns = Math.max(1, number());
                case "vMerge" -> continues = !xml.attribute("val").equals("restart");
                case "tcPr" -> {} // the two above stand in it
                default -> addTo(lines);
            }
        }
        row.words.add(words(lines.all));
        row.cells.add(new GridCell(row.column, columns, continues));
        row.column += columns;
    }

    /// A number of columns, 0 if there is none or more than any table has.
    private int number() {
        String value = xml.attribute("val");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }

    private static String words(List<Line> lines) {
        return lines.stream()
                .map(line -> line.text().replace('\n', ' ').replace('\t', ' '))
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
        private final List<Line> boxes = new ArrayList<>();
        private boolean joinsNext;
    }

    /// Of the body or the cell that is being read.
    private static final class Lines {

        private final List<Line> all = new ArrayList<>();
        private boolean joinsNext;

        void add(Paragraph paragraph) {
            String before = joinsNext ? all.removeLast().text() : "";
            all.add(Line.paragraph(before + paragraph.text));
            all.addAll(paragraph.boxes);
            joinsNext = paragraph.joinsNext && paragraph.boxes.isEmpty();
        }
    }

    /// Of the row that is being read.
    private static final class Row {

        private final List<String> words = new ArrayList<>();
        private final List<GridCell> cells = new ArrayList<>();
        private int column;
        private boolean deleted;
    }
}
