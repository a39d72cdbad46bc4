package io.plumbline;

import io.plumbline.reading.documents.DocumentGuard;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The documents among the files and folders that were named: each once, folders with all that is below them in the
/// order of their names. Hidden files, and the locks that Word leaves beside open files (~$…), are none.
final class InputFiles {

    private final Map<Path, Path> documents = new LinkedHashMap<>();
    private final List<ReadOutcome.Failed> failures = new ArrayList<>();

    static InputFiles of(List<Path> named) {
        InputFiles files = new InputFiles();
        named.forEach(files::add);
        return files;
    }

    List<Path> documents() {
        return List.copyOf(documents.values());
    }

    /// Folders that could not be looked through or hold no document.
    List<ReadOutcome.Failed> failures() {
        return List.copyOf(failures);
    }

    /// By whatever name.
    boolean contains(Path file) {
        return documents.containsKey(identity(file));
    }

    private void add(Path named) {
        if (!Files.isDirectory(named)) {
            addDocument(named);
            return;
        }
        int failuresBefore = failures.size();
        List<Path> found = findIn(named);
        found.stream().sorted().forEach(this::addDocument);
        if (found.isEmpty() && failures.size() == failuresBefore) {
            fail(named, "文件夹里没有可读取的文件（TXT、DOCX、DOC、PDF、OFD、HTML）。 · No readable files in this folder.");
        }
    }

    private void addDocument(Path file) {
        documents.putIfAbsent(identity(file), file);
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private List<Path> findIn(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collector(found));
        } catch (IOException e) {
            fail(folder, "读取失败 · reading failed: " + e.getMessage());
        }
        return found;
    }

    private void fail(Path path, String message) {
        failures.add(new ReadOutcome.Failed(path, message));
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        boolean hidden = name.startsWith(".") || name.startsWith("~$");
        return !hidden && DocumentGuard.reads(file);
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> found;

        Collector(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isDocument(file) && !Files.isDirectory(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) || isDocument(file)) {
                fail(file, "没有读取权限。 · No permission to read it.");
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
