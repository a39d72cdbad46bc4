package io.plumbline.scheduling.resources;

import io.plumbline.scheduling.resources.Portfolio.PortfolioProject;
import io.plumbline.scheduling.resources.Portfolio.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Levels a portfolio by rank (按优先序统筹): project by project, each work as early as the crews and the money that those
/// before it left allow. What a project costs the others is found by levelling again without it.
public final class PortfolioLeveller {

    private PortfolioLeveller() {}

    public static PortfolioPlan level(Portfolio portfolio) {
        Map<String, Placed> placed = place(portfolio);
        Map<String, Map<String, Integer>> paid = new HashMap<>();
        for (PortfolioProject payee : portfolio.projects()) {
            place(portfolio.without(payee.name())).forEach((name, without) -> {
                int now = finish(placed, name);
                if (now > without.finish() && without.finish() >= 0) {
                    paid.computeIfAbsent(name, key -> new HashMap<>()).put(payee.name(), now - without.finish());
                }
            });
        }
        List<PortfolioPlan.Share> shares = new ArrayList<>();
        for (PortfolioProject project : inOrder(portfolio)) {
            shares.add(share(portfolio, project, placed, paid.getOrDefault(project.name(), Map.of())));
        }
        return new PortfolioPlan(shares);
    }

    private static PortfolioPlan.Share share(
            Portfolio portfolio, PortfolioProject project, Map<String, Placed> placed, Map<String, Integer> paidTo) {
        Portfolio alone =
                new Portfolio(List.of(project), portfolio.crews(), portfolio.money(), portfolio.periodsPerYear());
        Placed own = placed.getOrDefault(project.name(), Placed.NOWHERE);
        return new PortfolioPlan.Share(
                project.name(),
                own.starts(),
                own.finish(),
                finish(place(alone), project.name()),
                project.due(),
                own.spent(),
                paidTo);
    }

    private static int finish(Map<String, Placed> placed, String name) {
        return placed.getOrDefault(name, Placed.NOWHERE).finish();
    }

    private static List<PortfolioProject> inOrder(Portfolio portfolio) {
        return portfolio.projects().stream()
                .sorted(Comparator.comparingInt(PortfolioProject::rank))
                .toList();
    }

    private static Map<String, Placed> place(Portfolio portfolio) {
        Stock stock = new Stock(portfolio);
        Map<String, Placed> placed = new HashMap<>();
        for (PortfolioProject project : inOrder(portfolio)) {
            placed.put(project.name(), stock.place(project));
        }
        return placed;
    }

    /// Where a project's works stand, and what it spends by year.
    private record Placed(List<Integer> starts, int finish, List<Long> spent) {

        private static final Placed NOWHERE = new Placed(List.of(), -1, List.of());
    }

    /// Crews and money that are left.
    private static final class Stock {

        private final Portfolio portfolio;
        private final int horizon;
        private int[][] crews;
        private long[] spent;

        private Stock(Portfolio portfolio) {
            this.portfolio = portfolio;
            this.horizon = portfolio.money().size() * portfolio.periodsPerYear();
            this.crews = new int[portfolio.crews().size()][horizon];
            this.spent = new long[portfolio.money().size()];
            for (int k = 0; k < crews.length; k++) {
                List<Integer> offered = portfolio.crews().get(k);
                for (int t = 0; t < horizon; t++) {
                    crews[k][t] = offered.get(Math.min(t, offered.size() - 1));
                }
            }
        }

        /// The whole project, or nothing of it.
        private Placed place(PortfolioProject project) {
            int[][] crewsBefore = Arrays.stream(crews).map(int[]::clone).toArray(int[][]::new);
            long[] spentBefore = spent.clone();
            List<Integer> starts = new ArrayList<>();
            int finish = 0;
            for (Work work : project.works()) {
                int from = work.follows().stream()
                        .mapToInt(it -> starts.get(it) + project.works().get(it).periods())
                        .max()
                        .orElse(0);
                int start = earliest(work, from);
                if (start < 0) {
                    crews = crewsBefore;
                    spent = spentBefore;
                    return Placed.NOWHERE;
                }
                take(work, start);
                starts.add(start);
                finish = Math.max(finish, start + work.periods());
            }
            List<Long> own = new ArrayList<>();
            for (int year = 0; year < spent.length; year++) {
                own.add(spent[year] - spentBefore[year]);
            }
            return new Placed(starts, finish, own);
        }

        private int earliest(Work work, int from) {
            for (int start = from; start + work.periods() <= horizon; start++) {
                if (crewsSuffice(work, start) && moneySuffices(work, start)) {
                    return start;
                }
            }
            return -1;
        }

        private boolean crewsSuffice(Work work, int start) {
            for (int k = 0; k < work.crews().size(); k++) {
                for (int t = start; t < start + work.periods(); t++) {
                    if (crews[k][t] < work.crews().get(k)) {
                        return false;
                    }
                }
            }
            return true;
        }

        /// All that is spent up to the end of each year stays within all that was given by then.
        private boolean moneySuffices(Work work, int start) {
            long[] cost = costByYear(work, start);
            long balance = 0;
            for (int year = 0; year < spent.length; year++) {
                balance += portfolio.money().get(year) - spent[year] - cost[year];
                if (balance < 0) {
                    return false;
                }
            }
            return true;
        }

        private void take(Work work, int start) {
            for (int k = 0; k < work.crews().size(); k++) {
                for (int t = start; t < start + work.periods(); t++) {
                    crews[k][t] -= work.crews().get(k);
                }
            }
            long[] cost = costByYear(work, start);
            for (int year = 0; year < spent.length; year++) {
                spent[year] += cost[year];
            }
        }

        /// Spread evenly over its periods; the odd rest falls in the first.
        private long[] costByYear(Work work, int start) {
            long[] cost = new long[spent.length];
            long each = work.cost() / work.periods();
            for (int t = start; t < start + work.periods(); t++) {
                cost[t / portfolio.periodsPerYear()] += each;
            }
            cost[start / portfolio.periodsPerYear()] += work.cost() - each * work.periods();
            return cost;
        }
    }
}
