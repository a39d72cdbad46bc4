package io.plumbline.scheduling.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads MSPDI, the XML of Microsoft Project, as a stream: no document type, no entities, no more than a plan can hold.
///
/// Read are tasks with duration, constraint, deadline, actuals and predecessor links. Summary and inactive tasks are
/// left
/// out and named; own calendars and resources are not read.
public final class MspdiReader {

    private static final int DEEPEST = 64;
    private static final int MOST_TASKS = 200_000;
    private static final int LONGEST_TEXT = 100_000;

    private MspdiReader() {}

    /// `today` is the day from which what has not begun can begin.
    public static PlanReading read(String name, InputStream xml, LocalDate today) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(xml);
            try {
                return new MspdiPlan(name, today, tasks(reader)).reading();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IOException("不是可读的 MSPDI XML · not a readable MSPDI file: " + e.getMessage(), e);
        }
    }

    private static List<MspdiTask> tasks(XMLStreamReader reader) throws XMLStreamException, IOException {
        List<MspdiTask> tasks = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        boolean project = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new IOException("含有 DTD，拒绝读取 · a document type is refused");
                case XMLStreamConstants.START_ELEMENT -> {
                    project |= path.isEmpty() && reader.getLocalName().equals("Project");
                    if (path.size() == 2
                            && "Tasks".equals(path.peek())
                            && reader.getLocalName().equals("Task")) {
                        tasks.add(task(reader));
                        requireFew(tasks);
                    } else {
                        path.push(reader.getLocalName());
                        requireShallow(path.size());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> path.pop();
                default -> {
                    // text between elements
                }
            }
        }
        if (!project) {
            throw new IOException("根元素不是 Project · the root is not Project");
        }
        return tasks;
    }

    /// From the start of a task to its end: its fields, and the fields of each of its links.
    private static MspdiTask task(XMLStreamReader reader) throws XMLStreamException, IOException {
        int row = reader.getLocation().getLineNumber();
        Map<String, String> fields = new HashMap<>();
        List<Map<String, String>> links = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(reader.getLocalName());
                    requireShallow(path.size());
                    text.setLength(0);
                    if (path.size() == 1 && reader.getLocalName().equals("PredecessorLink")) {
                        links.add(new HashMap<>());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text, reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.isEmpty()) {
                        return new MspdiTask(row, fields, links);
                    }
                    String field = path.pop();
                    if (path.isEmpty()) {
                        fields.putIfAbsent(field, text.toString().strip());
                    } else if (path.size() == 1 && "PredecessorLink".equals(path.peek())) {
                        links.getLast().putIfAbsent(field, text.toString().strip());
                    }
                }
                default -> {
                    // comments and processing instructions
                }
            }
        }
    }

    private static void append(StringBuilder text, String more) throws IOException {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw new IOException("文字过长 · a text of more than %,d characters".formatted(LONGEST_TEXT));
        }
        text.append(more);
    }

    private static void requireShallow(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("嵌套过深 · elements nest deeper than %d".formatted(DEEPEST));
        }
    }

    private static void requireFew(List<MspdiTask> tasks) throws IOException {
        if (tasks.size() > MOST_TASKS) {
            throw new IOException("工作超过 %,d 项 · more than %,d tasks".formatted(MOST_TASKS, MOST_TASKS));
        }
    }

    /// The plain fields of a task and of its links; `row` is its line in the file.
    record MspdiTask(int row, Map<String, String> fields, List<Map<String, String>> links) {

        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }
}
