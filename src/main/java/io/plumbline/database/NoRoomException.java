package io.plumbline.database;

/// The disk of the database is full: what is there can be read, nothing can be written until there is room again.
public final class NoRoomException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoRoomException(String place) {
        super("""
                磁盘空间不足，数据库暂时只读：%s
                The disk is full; the database is read-only for now: %s
                Maybe delete files that are no longer needed; writing works again at once, without a restart.""".formatted(place, place));
    }
}
