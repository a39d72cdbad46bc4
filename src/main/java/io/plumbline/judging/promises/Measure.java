package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import java.util.Locale;
import java.util.Optional;

/// What of a metric is stated: two claims are compared only where this is the same.
public enum Measure {
    LEVEL("水平", "a level"),
    GROWTH("增速", "a growth"),
    AVERAGE_GROWTH("年均增速", "an average growth"),
    CHANGE("变动", "a change"),
    MULTIPLE("倍数", "a multiple"),
    RANK("位次", "a rank"),
    /// So much above or below somebody else: 高于全国12个百分点.
    LEAD("与全国或他处之差", "a lead over others");

    private final String chinese;
    private final String english;

    Measure(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Bilingual words() {
        return new Bilingual(chinese, english);
    }

    /// As files write it: `growth_avg`.
    public String code() {
        return this == AVERAGE_GROWTH ? "growth_avg" : name().toLowerCase(Locale.ROOT);
    }

    /// A measure and the comparison that a goalpost makes with it.
    record Of(Measure measure, Comparison comparison) {

        static Optional<Of> find(Goalpost goalpost) {
            return switch (goalpost) {
                case Comparison it -> Optional.of(new Of(LEVEL, it));
                case Goalpost.Keep it -> Optional.of(new Of(LEVEL, it.level()));
                case Goalpost.Cumulative it -> Optional.of(new Of(LEVEL, it.total()));
                case Goalpost.Growth it -> Optional.of(new Of(GROWTH, it.rate()));
                case Goalpost.AverageGrowth it -> Optional.of(new Of(AVERAGE_GROWTH, it.rate()));
                case Goalpost.Change it -> Optional.of(new Of(CHANGE, it.amount()));
                case Goalpost.Multiple it -> Optional.of(new Of(MULTIPLE, it.factor()));
                case Goalpost.Rank it -> Optional.of(new Of(RANK, it.place()));
                case Goalpost.Qualitative words -> Optional.empty();
                case Goalpost.Completion deed -> Optional.empty();
            };
        }
    }
}
