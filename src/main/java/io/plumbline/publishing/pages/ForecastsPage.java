package io.plumbline.publishing.pages;

import io.plumbline.judging.keeping.Checked;
import io.plumbline.judging.keeping.TrackRecord;
import io.plumbline.judging.scoring.LawRecord;
import io.plumbline.judging.scoring.QuantileScore;
import io.plumbline.judging.scoring.Scoreboard;
import io.plumbline.judging.standing.PlanStanding;
import java.util.List;
import java.util.stream.IntStream;

/// How good the forecasts of a plan were (预测记录), for anyone to read.
public record ForecastsPage(PlanStanding standing, TrackRecord record, Paged<Checked> matured) {

    /// One point of a reliability diagram (Murphy & Winkler, Applied Statistics 1977): what was said, what came, both 0
    /// to 1, of how many; `share` is how many of all that are in the diagram.
    public record Point(double said, double came, int count, double share) {

        /// The radius at which a diagram of 100 by 100 draws it: the area grows with the share.
        public double radius() {
            return Math.max(1.2, 5 * Math.sqrt(share));
        }
    }

    /// Chances of attainment by tenths; tenths that hold none are left out.
    public List<Point> chances() {
        return record.all().chances().tenths().stream()
                .filter(it -> it.count() > 0)
                .map(this::point)
                .toList();
    }

    private Point point(Scoreboard.Tenth tenth) {
        double share = (double) tenth.count() / record.all().chances().count();
        return new Point(tenth.meanChance(), tenth.shareAttained(), tenth.count(), share);
    }

    /// Of the next figures: the share that was not above each stated value.
    public List<Point> next() {
        LawRecord next = record.next();
        return IntStream.range(0, next.count() == 0 ? 0 : QuantileScore.LEVELS.size())
                .mapToObj(it ->
                        new Point(QuantileScore.LEVELS.get(it), next.notAbove().get(it), next.count(), 0))
                .toList();
    }

    /// What a commitment says; the place of one that is in the plan no more is left empty.
    public String task(Checked checked) {
        return standing.find(checked.forecast().commitment())
                .map(CommitmentRow::taskOf)
                .orElse("");
    }
}
