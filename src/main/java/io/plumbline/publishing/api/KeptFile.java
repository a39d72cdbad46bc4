package io.plumbline.publishing.api;

/// A file as it was kept.
final class KeptFile {

    private final String name;
    private final byte[] bytes;

    KeptFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
