package io.plumbline.reading.documents;

/// A file that is not read, and why: one line, Chinese first. It does not name the file; whoever reports it does.
public final class RefusedDocument extends RuntimeException {

    private static final long serialVersionUID = 1;

    RefusedDocument(String chinese, String english) {
        super(chinese + " · " + english);
    }

    static RefusedDocument damaged(String chinese, String english) {
        return new RefusedDocument("文件已损坏：" + chinese, "The file is damaged: " + english);
    }
}
