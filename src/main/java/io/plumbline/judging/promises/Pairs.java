package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import io.plumbline.reading.documents.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which document answers for which: same region, same type, the year after. What found no partner is listed with the
/// reason.
public record Pairs(List<Pair> pairs, List<Unpaired> unpaired) {

    public Pairs {
        pairs = List.copyOf(pairs);
        unpaired = List.copyOf(unpaired);
    }

    /// A document that promises and the one that reports; `remark` says what is unusual about the two, empty if
    /// nothing.
    public record Pair(Edition promise, Edition outcome, Optional<Bilingual> remark) {

        /// The region's name as the promising document gives it, or the document's own where it gives none.
        public String region() {
            String name = promise.region().name().isEmpty()
                    ? outcome.region().name()
                    : promise.region().name();
            return name.isEmpty() ? promise.document().name() : name;
        }
    }

    public record Unpaired(String document, String title, int year, Bilingual reason) {}

    /// Two files that were named one by one are a pair whatever they are; among more, region, type and year decide.
    public static Pairs of(List<Document> promises, List<Document> outcomes) {
        if (promises.size() == 1 && outcomes.size() == 1) {
            return two(Edition.of(promises.getFirst()), Edition.of(outcomes.getFirst()));
        }
        List<Edition> earlier = promises.stream().map(Edition::of).toList();
        List<Edition> later = outcomes.stream().map(Edition::of).toList();
        List<Pair> pairs = new ArrayList<>();
        List<Edition> answered = new ArrayList<>();
        List<Unpaired> unpaired = new ArrayList<>();
        for (Edition promise : earlier) {
            Optional<Edition> partner = later.stream()
                    .filter(promise::isFollowedBy)
                    .filter(it -> !answered.contains(it))
                    .findFirst();
            partner.ifPresentOrElse(
                    outcome -> {
                        answered.add(outcome);
                        pairs.add(new Pair(promise, outcome, Optional.empty()));
                    },
                    () -> unpaired.add(withoutOutcome(promise, later)));
        }
        later.stream()
                .filter(it -> !answered.contains(it) && !isAmong(promises, it))
                .map(it -> withoutPromise(it, earlier))
                .forEach(unpaired::add);
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.promise().year()));
        return new Pairs(pairs, unpaired);
    }

    private static boolean isAmong(List<Document> documents, Edition edition) {
        return documents.stream().anyMatch(edition.document()::equals);
    }

    private static Pairs two(Edition promise, Edition outcome) {
        Optional<Bilingual> remark = Optional.empty();
        if (!promise.region().isSameAs(outcome.region())) {
            remark = Optional.of(new Bilingual(
                    "两份文件的地区名称不同：%s，%s。"
                            .formatted(promise.region().name(), outcome.region().name()),
                    "The two documents name different regions."));
        } else if (outcome.year() != promise.year() + 1) {
            remark = Optional.of(new Bilingual(
                    "两份文件的年份不相接：%d，%d。".formatted(promise.year(), outcome.year()),
                    "The years of the two documents do not follow each other."));
        }
        return new Pairs(List.of(new Pair(promise, outcome, remark)), List.of());
    }

    private static Unpaired withoutOutcome(Edition promise, List<Edition> later) {
        if (promise.region().name().isEmpty()) {
            return unpaired(promise, "不知道是哪个地区，可用 --meta 给出", "its region is not known; --meta can give it");
        }
        boolean hasSeries = later.stream().anyMatch(promise::isSameSeriesAs);
        int next = promise.year() + 1;
        return hasSeries
                ? unpaired(
                        promise, "没有%d年的同类文件".formatted(next), "there is no document of %d of its kind".formatted(next))
                : unpaired(promise, "没有同地区、同类型的文件", "there is no other document of its region and type");
    }

    private static Unpaired withoutPromise(Edition outcome, List<Edition> earlier) {
        int before = outcome.year() - 1;
        boolean hasYear = earlier.stream().anyMatch(it -> it.isFollowedBy(outcome));
        return hasYear
                ? unpaired(outcome, "同地区、同类型、同年份的文件已有一份", "another document of its region, type and year was taken")
                : unpaired(
                        outcome,
                        "没有%d年的同类文件".formatted(before),
                        "there is no document of %d of its kind".formatted(before));
    }

    private static Unpaired unpaired(Edition edition, String chinese, String english) {
        return new Unpaired(
                edition.document().name(), edition.document().title(), edition.year(), new Bilingual(chinese, english));
    }
}
