package io.plumbline.scheduling.resources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Projects that share crews and money (项目盘子).
///
/// Periods are counted from 0 and are all as long as each other, say weeks. `crews[k]` gives what crew `k` offers by
/// period, the last one for ever after; `money` what may be spent in each year of `periodsPerYear` periods, unspent
/// money
/// staying available; nothing after the last year.
public record Portfolio(
        List<PortfolioProject> projects, List<List<Integer>> crews, List<Long> money, int periodsPerYear) {

    public Portfolio {
        projects = List.copyOf(projects);
        crews = crews.stream().map(List::copyOf).toList();
        money = List.copyOf(money);
        Set<String> names = new HashSet<>();
        for (PortfolioProject project : projects) {
            if (!names.add(project.name())) {
                throw new IllegalArgumentException("Two projects are called %s.".formatted(project.name()));
            }
        }
    }

    Portfolio without(String name) {
        List<PortfolioProject> others = new ArrayList<>(projects);
        others.removeIf(project -> project.name().equals(name));
        return new Portfolio(others, crews, money, periodsPerYear);
    }

    /// A project of the portfolio: the lower `rank`, the sooner it is served; its works in an order in which each comes
    /// after those that it follows. `due` is the period by whose end it should be finished.
    public record PortfolioProject(String name, int rank, int due, List<Work> works) {

        public PortfolioProject {
            works = List.copyOf(works);
            for (int at = 0; at < works.size(); at++) {
                int place = at;
                if (works.get(at).follows().stream().anyMatch(it -> it < 0 || it >= place)) {
                    throw new IllegalArgumentException(
                            "Work %d of %s must stand after those that it follows.".formatted(at, name));
                }
            }
        }
    }

    /// `periods` long, needing `crews` in each of them and `cost` in all, spent evenly; begins when the works that it
    /// `follows`, by their place in the project, are finished.
    public record Work(int periods, List<Integer> crews, long cost, List<Integer> follows) {

        public Work {
            if (periods < 1 || cost < 0) {
                throw new IllegalArgumentException(
                        "A work lasts at least 1 period and costs at least 0: %d, %d.".formatted(periods, cost));
            }
            crews = List.copyOf(crews);
            follows = List.copyOf(follows);
        }
    }
}
