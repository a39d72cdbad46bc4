package io.plumbline.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The programs of the embedded PostgreSQL, unpacked once into a folder named after their hash.
record PostgresBinaries(Path folder) {

    /// Unpacks the bundle of this machine below `parent`, unless it is there already.
    static PostgresBinaries unpackBelow(Path parent) {
        String bundle = bundleOfThisMachine();
        try {
            Path folder = parent.resolve("postgres-" + hash(bundle).substring(0, 12));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                Path fresh = Files.createTempDirectory(parent, "unpacking");
                unpack(bundle, fresh);
                moveUnlessThere(fresh, folder);
            }
            return new PostgresBinaries(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("""
                    无法在 %s 解开内置的 PostgreSQL
                    The embedded PostgreSQL cannot be unpacked below %s.
                    Maybe that is no folder, or it is not writable, or the disk is full.""".formatted(parent, parent), e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name + (isWindows() ? ".exe" : ""));
    }

    private static String bundleOfThisMachine() {
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = machine.equals("aarch64") || machine.startsWith("arm");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String name = system.startsWith("win") ? "windows" : system.startsWith("mac") ? "darwin" : "linux";
        String bundle = "/postgres-%s-%s.txz".formatted(name, arm ? "arm_64" : "x86_64");
        if (PostgresBinaries.class.getResource(bundle) == null) {
            throw new IllegalStateException("""
                    没有适用于本机的内置数据库：%s
                    There is no embedded PostgreSQL for this machine: %s
                    Maybe use a PostgreSQL that already runs: --database jdbc:postgresql://host:5432/plumbline""".formatted(bundle, bundle));
        }
        return bundle;
    }

    private static InputStream open(String bundle) {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(bundle);
        if (stream == null) {
            throw new IllegalStateException("The bundle is gone: " + bundle);
        }
        return stream;
    }

    private static String hash(String bundle) throws IOException {
        try (DigestInputStream stream = new DigestInputStream(open(bundle), MessageDigest.getInstance("SHA-256"))) {
            stream.skipNBytes(0);
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(String bundle, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(open(bundle)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("An entry of the bundle leaves its folder: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0 && !isWindows()) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void moveUnlessThere(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            deleteAll(fresh);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                    Path emptied, java.io.@org.jspecify.annotations.Nullable IOException e) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /// The words that start a program: PostgreSQL refuses to run as root, so root runs it in a user namespace where it
    /// is nobody.
    List<String> command(String name) {
        boolean root = !isWindows() && "root".equals(System.getProperty("user.name"));
        String program = program(name).toString();
        return root ? List.of("unshare", "-U", program) : List.of(program);
    }
}
