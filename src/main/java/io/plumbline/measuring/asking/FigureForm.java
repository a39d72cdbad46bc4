package io.plumbline.measuring.asking;

import io.plumbline.measuring.Vintage;
import io.plumbline.spreadsheets.FormSheet.Entry;
import io.plumbline.spreadsheets.FormSheet.FormColumn;
import java.util.List;
import java.util.stream.Stream;

/// The sheet on which figures are asked: its columns, and where each stands.
final class FigureForm {

    static final String SHEET = "填报";

    static final int KEY = 0;
    static final int VALUE = 7;
    static final int VINTAGE = 8;
    static final int EVIDENCE = 9;
    static final int REASON = 11;

    static final List<FormColumn> COLUMNS = List.of(
            new FormColumn(FormKey.HEADING, 8, new Entry.Hidden()),
            new FormColumn("指标", 26, new Entry.Locked()),
            new FormColumn("地区", 12, new Entry.Locked()),
            new FormColumn("报告期", 16, new Entry.Locked()),
            new FormColumn("口径", 24, new Entry.Locked()),
            new FormColumn("计量单位", 10, new Entry.Locked()),
            new FormColumn("上一期数", 20, new Entry.Locked()),
            new FormColumn("数值", 14, new Entry.Numeric()),
            new FormColumn(
                    "数据版本",
                    12,
                    new Entry.Choice(
                            Stream.of(Vintage.values()).map(Vintage::label).toList())),
            new FormColumn("佐证材料", 24, new Entry.Words()),
            new FormColumn("填报说明", 24, new Entry.Locked()),
            new FormColumn("退回原因", 30, new Entry.Locked()));

    private FigureForm() {}
}
