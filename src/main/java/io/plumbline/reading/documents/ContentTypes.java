package io.plumbline.reading.documents;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/// What an Office file declares to hold: which part is the main document.
record ContentTypes(String mainPart) {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    static ContentTypes read(InputStream in) {
        String mainPart = "";
        try {
            PartReader xml = new PartReader(in);
            while (xml.next()) {
                if (xml.isStart()) {
                    String type = xml.attribute("ContentType");
                    refuseOthers(type);
                    mainPart = type.equals(WORD) ? xml.attribute("PartName") : mainPart;
                }
            }
        } catch (XMLStreamException e) {
            throw RefusedDocument.damaged("内容类型表不是 XML。", "its list of content types is not XML.");
        }
        if (mainPart.isEmpty()) {
            throw new RefusedDocument("不是 DOCX：没有 Word 正文。", "This is not a DOCX: it has no Word document in it.");
        }
        return new ContentTypes(mainPart.replaceFirst("^/", ""));
    }

    private static void refuseOthers(String type) {
        if (type.contains("macroEnabled") || type.contains("vbaProject")) {
            throw new RefusedDocument("含有宏；请另存为不含宏的 DOCX。", "It holds macros. Maybe save it as DOCX without them.");
        }
        if (type.contains("spreadsheetml.sheet.main")) {
            throw new RefusedDocument("内容是 Excel 工作簿，不是 DOCX。", "This is an Excel workbook, not a DOCX.");
        }
        if (type.contains("presentationml.presentation.main")) {
            throw new RefusedDocument("内容是演示文稿，不是 DOCX。", "This is a presentation, not a DOCX.");
        }
    }
}
