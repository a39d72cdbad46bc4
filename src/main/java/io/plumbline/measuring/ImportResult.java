package io.plumbline.measuring;

import io.plumbline.register.Receipt;
import java.util.List;

/// What an import took and what it gave back (导入回执). `accepted` figures stand; each refused row has its objection.
/// A retry answers the numbers of the first time and repeats no objections.
public record ImportResult(Receipt receipt, int accepted, int refused, List<Objection> objections) {

    public ImportResult {
        objections = List.copyOf(objections);
    }
}
