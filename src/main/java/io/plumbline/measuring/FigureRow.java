package io.plumbline.measuring;

/// One figure as it stands in a file or a request, all words unread: `number` is its row, the first of the data is 1.
/// Empty words mean: the unit of the definition, in period, prices of no matter, vintage unstated, known when recorded,
/// source unstated, newest definition. An empty value withdraws only when `vintage` is 撤回.
public record FigureRow(
        int number,
        String indicator,
        String unit,
        String period,
        String value,
        String measure,
        String cumulation,
        String price,
        String vintage,
        String knownOn,
        String source,
        String definition) {

    public static final String WITHDRAWN = "撤回";
}
