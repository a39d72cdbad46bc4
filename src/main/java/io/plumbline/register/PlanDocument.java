package io.plumbline.register;

/// One source text of a plan (规划文件), kept unchanged; `sha256` is the hash of its bytes in hexadecimal.
public record PlanDocument(long id, long plan, String name, String mediaType, String sha256) {

    /// One that has no number and no hash yet.
    public static PlanDocument of(long plan, String name, String mediaType) {
        return new PlanDocument(0, plan, name, mediaType, "");
    }
}
