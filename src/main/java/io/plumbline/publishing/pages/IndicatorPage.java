package io.plumbline.publishing.pages;

import io.plumbline.measuring.Figure;
import io.plumbline.register.IndicatorDefinition;
import io.plumbline.register.OrganisationUnit;
import io.plumbline.register.SeriesBreak;
import java.util.List;

/// One indicator of one place (指标): what it means and meant, where its figures stop to compare, the targets that it
/// measures, and all that was ever said of each period. `definitions` has one at least, the last one counts.
public record IndicatorPage(
        List<IndicatorDefinition> definitions,
        List<SeriesBreak> breaks,
        OrganisationUnit place,
        List<OrganisationUnit> places,
        String chart,
        List<CommitmentRow> targets,
        List<Told> figures) {

    public IndicatorPage {
        definitions = List.copyOf(definitions);
        breaks = List.copyOf(breaks);
        places = List.copyOf(places);
        targets = List.copyOf(targets);
        figures = List.copyOf(figures);
    }

    public IndicatorDefinition definition() {
        return definitions.getLast();
    }

    /// What was said of one cell: the figure that counts, and those before it, the newest first.
    public record Told(Figure last, List<Figure> before) {

        static Told of(List<Figure> history) {
            List<Figure> newestFirst = history.reversed();
            return new Told(newestFirst.getFirst(), newestFirst.subList(1, newestFirst.size()));
        }
    }
}
