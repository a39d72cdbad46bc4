package io.plumbline.reading.documents;

import io.plumbline.reading.layout.Page;
import io.plumbline.reading.layout.PageText;
import io.plumbline.reading.layout.Piece;
import io.plumbline.reading.layout.Ruling;
import io.plumbline.reading.layout.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// The text of an OFD (版式文件, GB/T 33190): its list of pages, and on each page the text objects with their places and
/// the paths that rule its tables. Templates, annotations, signatures and attachments are not read.
final class OfdText {

    static final String ENTRY = "OFD.xml";

    private static final int MOST_PAGES = 10_000;
    private static final float A4 = 297;

    private final OfficePackage parts;
    private final List<Page> pages = new ArrayList<>();

    private OfdText(OfficePackage parts) {
        this.parts = parts;
    }

    static SourceText read(OfficePackage parts) throws IOException {
        OfdText text = new OfdText(parts);
        try {
            for (String root : text.texts(ENTRY, "DocRoot")) {
                text.addDocument(inside("", root));
            }
        } catch (XMLStreamException e) {
            throw RefusedDocument.damaged("版式数据不是完整的 XML。", "its pages are not complete XML.");
        }
        SourceText read = PageText.of(text.pages);
        if (read.text().isBlank()) {
            throw new RefusedDocument(
                    "没有文字层（可能是扫描件）；请先做文字识别。", "It has no text (maybe scanned). Maybe run text recognition first.");
        }
        return read;
    }

    private void addDocument(String document) throws IOException, XMLStreamException {
        List<String> pageParts = new ArrayList<>();
        float height = A4;
        try (InputStream in = parts.part(document, "OFD")) {
            PartReader xml = new PartReader(in);
            while (xml.next()) {
                if (xml.isStart()
                        && xml.name().equals("Page")
                        && !xml.attribute("BaseLoc").isEmpty()) {
                    pageParts.add(inside(document, xml.attribute("BaseLoc")));
                } else if (xml.isStart() && xml.name().equals("PhysicalBox")) {
                    height = OfdNumbers.at(text(xml), 3, height);
                }
            }
        }
        if (pageParts.size() > MOST_PAGES) {
            throw new RefusedDocument("多于 %d 页。".formatted(MOST_PAGES), "It has over %d pages.".formatted(MOST_PAGES));
        }
        for (String page : pageParts) {
            addPage(page, height);
        }
    }

    private void addPage(String name, float usualHeight) throws IOException, XMLStreamException {
        List<Piece> pieces = new ArrayList<>();
        List<Ruling> rulings = new ArrayList<>();
        float height = usualHeight;
        try (InputStream in = parts.part(name, "OFD")) {
            PartReader xml = new PartReader(in);
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "PhysicalBox" -> height = OfdNumbers.at(text(xml), 3, height);
                    case "TextObject" -> addText(xml, pieces);
                    case "PathObject" -> addPath(xml, rulings);
                    default -> {}
                }
            }
        }
        pages.add(new Page(height, pieces, rulings));
    }

    private static void addText(PartReader xml, List<Piece> pieces) throws XMLStreamException {
        OfdPlace place = OfdPlace.of(xml);
        float size = OfdNumbers.at(xml.attribute("Size"), 0, 4);
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (xml.name().equals("TextCode")) {
                float x = OfdNumbers.at(xml.attribute("X"), 0, 0);
                float y = OfdNumbers.at(xml.attribute("Y"), 0, 0);
                float[] dx = OfdNumbers.steps(xml.attribute("DeltaX"));
                float[] dy = OfdNumbers.steps(xml.attribute("DeltaY"));
                place.add(text(xml), new float[] {x, y, size}, dx, dy, pieces);
            }
        }
    }

    private static void addPath(PartReader xml, List<Ruling> rulings) throws XMLStreamException {
        OfdPlace place = OfdPlace.of(xml);
        int outside = xml.outside();
        while (xml.nextStart(outside)) {
            if (xml.name().equals("AbbreviatedData")) {
                place.addRulings(text(xml), rulings);
            }
        }
    }

    private List<String> texts(String part, String element) throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        try (InputStream in = parts.part(part, "OFD")) {
            PartReader xml = new PartReader(in);
            while (xml.next()) {
                if (xml.isStart() && xml.name().equals(element)) {
                    found.add(text(xml));
                }
            }
        }
        return found;
    }

    private static String text(PartReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int outside = xml.outside();
        while (xml.next(outside)) {
            if (xml.isText()) {
                xml.appendTo(text);
            }
        }
        return text.toString().strip();
    }

    /// A path is meant from the root, or from the folder of the part that names it.
    private static String inside(String part, String path) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        return path.startsWith("/") ? path.substring(1) : folder + path.replaceFirst("^\\./", "");
    }
}
