package io.plumbline.register;

import io.plumbline.database.Database;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// The plans and their documents.
public final class Plans {

    private final PlanStore store;

    public Plans(Database database) {
        this.store = new PlanStore(database.jdbc());
    }

    /// Keeps the plan, whatever its number says, and answers it with the number it has now.
    public Plan add(Write write, Plan plan) {
        return store.add(write, plan);
    }

    public List<Plan> list(Instant knownAt) {
        return store.list(knownAt);
    }

    public Plan get(long id, Instant knownAt) {
        return store.list(knownAt).stream()
                .filter(plan -> plan.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("""
                        没有编号为 %d 的规划
                        No plan has the number %d.
                        Maybe it was added after %s.""".formatted(id, id, knownAt)));
    }

    /// 演示数据: a plan that shows how the program works and promises nothing; said on every page and export, and never
    /// taken back.
    public void markFictional(Write write, long plan) {
        get(plan, write.recordedAt());
        store.markFictional(write, plan);
    }

    public boolean isFictional(long plan) {
        return store.isFictional(plan);
    }

    /// Keeps the bytes and answers the document with its number and hash, whatever it said of them. The same bytes of
    /// the
    /// same plan are kept once.
    public PlanDocument addDocument(Write write, PlanDocument document, byte[] bytes) {
        byte[] hash = sha256(bytes);
        return store.findDocument(document.plan(), hash)
                .orElseGet(() -> store.addDocument(write, document, bytes, hash));
    }

    public List<PlanDocument> listDocuments(long plan, Instant knownAt) {
        return store.listDocuments(plan, knownAt);
    }

    /// The bytes as they came.
    ///
    /// @throws IllegalStateException when they no longer have the hash that was kept with them
    public byte[] bytes(PlanDocument document) {
        byte[] bytes = store.bytes(document.id());
        String hash = HexFormat.of().formatHex(sha256(bytes));
        if (!hash.equals(document.sha256())) {
            throw new IllegalStateException("""
                    文件内容与登记的哈希不符：%s
                    The bytes of %s do not have the hash that was kept: %s instead of %s.""".formatted(document.name(), document.name(), hash, document.sha256()));
        }
        return bytes;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
