#!/bin/sh
# whether anything is lost when the disk is full, and whether writing goes on once there is room: disk-full [ROUNDS]
set -eu

disk=$(mktemp -d)
trap 'rmdir "$disk" 2>/dev/null || true' EXIT
"$PLUMBLINE_HOME/plumbline" --version >/dev/null

mount='mount -t tmpfs -o size=512m,mode=777 none "$1"'
for namespace in "unshare --mount" "unshare --user --map-root-user --mount"; do
    if $namespace sh -c "$mount" sh "$disk" 2>/dev/null; then
        $namespace sh -c "$mount"' && exec "$PLUMBLINE_HOME/bench/java/run" DiskFullBench.java "$1" "$2"' \
            sh "$disk" "${1:-5}"
        exit
    fi
done
echo "跳过：这里不能挂载小磁盘 · skipped: a small disk cannot be mounted here" >&2
