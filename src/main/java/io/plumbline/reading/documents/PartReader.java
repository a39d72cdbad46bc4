package io.plumbline.reading.documents;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through one XML part from tag to tag. Office writes no DTD, so a part with one is refused, and with it every
/// entity; nesting deeper than any real document is refused too.
final class PartReader {

    static final int DEEPEST = 200;

    private final XMLStreamReader xml;
    private int depth;

    PartReader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * DEEPEST)); // the JDK's own, beyond ours
        xml = factory.createXMLStreamReader(in);
    }

    /// The next start tag, end tag or text; false at the end.
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new RefusedDocument("嵌套过深，不是正常文档。", "It is nested too deeply for a document.");
                    }
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RefusedDocument("含有 DTD 或实体，可能是恶意文件。", "It holds a DTD or entities; maybe an attack.");
                default -> {}
            }
        }
        return false;
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /// Marks the element whose start tag was read last, for [#next(int)] and [#nextStart(int)].
    int outside() {
        return depth - 1;
    }

    /// The next tag or text inside the marked element; false once its end is read.
    boolean next(int outside) throws XMLStreamException {
        return next() && depth > outside;
    }

    boolean nextStart(int outside) throws XMLStreamException {
        while (next(outside)) {
            if (isStart()) {
                return true;
            }
        }
        return false;
    }

    /// The name of the tag, its prefix left out.
    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        return String.valueOf(xml.getNamespaceURI());
    }

    /// The value of an attribute of whatever namespace, empty if there is none.
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    void appendTo(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /// To the end of the element whose start tag was read last.
    void skip() throws XMLStreamException {
        int outside = outside();
        boolean inside = true;
        while (inside) {
            inside = next(outside);
        }
    }
}
