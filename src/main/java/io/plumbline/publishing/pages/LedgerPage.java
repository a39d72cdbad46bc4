package io.plumbline.publishing.pages;

import io.plumbline.measuring.ledgers.LedgerCount;
import io.plumbline.register.ledgers.Ledger;
import io.plumbline.register.ledgers.Member;
import io.plumbline.register.ledgers.StageEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One ledger (台账): its members and where each stands, counted by stage and by place, and the commitments that count
/// them. `stage` and `place` are what the rows were narrowed to, empty for all.
public record LedgerPage(
        Ledger ledger,
        Map<String, LedgerCount> stages,
        List<PlaceCount> places,
        List<Counting> counting,
        String stage,
        String place,
        int all,
        Paged<Row> rows) {

    public LedgerPage {
        places = List.copyOf(places);
        counting = List.copyOf(counting);
    }

    public record PlaceCount(String code, String name, int members) {}

    /// A commitment that is held against this ledger, and what it counts now.
    public record Counting(CommitmentRow commitment, LedgerCount count) {}

    /// A member with its way so far, the last step first; empty before its first.
    public record Row(Member member, String unitName, String placeName, List<StageEntry> way) {

        public Row {
            way = List.copyOf(way);
        }
    }

    /// What the ledger asks of every member, as a person reads it.
    public List<String> keptOfEach() {
        List<String> kept = new ArrayList<>(List.of("名称", "责任单位", "地点", "阶段和日期", "金额", "佐证材料"));
        kept.addAll(ledger.columns());
        return kept;
    }

    public int most() {
        return stages.values().stream()
                .mapToInt(it -> it.members().size())
                .max()
                .orElse(1);
    }
}
