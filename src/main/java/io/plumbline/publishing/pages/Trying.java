package io.plumbline.publishing.pages;

import io.plumbline.basics.Bilingual;
import io.plumbline.scheduling.Activity;
import io.plumbline.scheduling.PlannedDates;
import io.plumbline.scheduling.changing.Edit;
import io.plumbline.scheduling.changing.EditWords;
import io.plumbline.scheduling.changing.Effects;
import io.plumbline.scheduling.keeping.KeptSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The change of a schedule that is being tried (试排): the activity chosen, the edits so far, and what they would do.
/// `savable` only when the newest version is shown.
public record Trying(
        KeptSchedule kept,
        List<Edit> edits,
        Optional<Effects> effects,
        List<ClauseRow.Clash> clashes,
        Optional<Chosen> chosen,
        LocalDate day,
        boolean savable) {

    /// What a form can hold in a list to choose from; longer ones are chosen in the chart.
    private static final int MOST_TO_CHOOSE = 200;

    public Trying {
        edits = List.copyOf(edits);
        clashes = List.copyOf(clashes);
    }

    /// One activity with its latest start and the way to the date that sets it.
    public record Chosen(PlannedDates dates, List<Step> chain) {

        public Chosen {
            chain = List.copyOf(chain);
        }
    }

    /// One activity of the way, and why the next one, or the date, holds it.
    public record Step(PlannedDates dates, ClauseRow why) {}

    public String line(Edit edit) {
        return EditWords.write(edit);
    }

    public Bilingual words(Edit edit) {
        Bilingual words = edit.words();
        String name = kept.work().activities().stream()
                .filter(it -> it.id().equals(edit.activity()))
                .map(Activity::name)
                .findFirst()
                .orElse(edit.activity());
        return new Bilingual("“" + name + "”" + words.chinese(), "“" + name + "” " + words.english());
    }

    public boolean isListed() {
        return kept.work().activities().size() <= MOST_TO_CHOOSE;
    }

    public boolean isChosen(Activity activity) {
        return chosen.filter(it -> it.dates().activity().id().equals(activity.id()))
                .isPresent();
    }
}
