package io.plumbline.scheduling.resources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Searches for a short schedule under limited resources with a genetic algorithm over activity lists: serial
/// generation,
/// forward-backward justification of every child, two-point crossover, the better of parents and children live on
/// (Hartmann 1998; Valls, Ballestín and Quintanilla 2005, 2008). When a population no longer improves, a new one
/// begins.
///
/// One thread; the best schedule so far is there at any moment.
public final class GeneticScheduler {

    private static final int POPULATION = 200;
    private static final int PATIENCE = 60;

    private final SearchLimit limit;
    private final SerialGenerator generator;
    private final SplittableRandom random;
    private final ActivityLists lists;
    private final int lowerBound;
    private CrewSchedule best;
    private boolean over;

    private GeneticScheduler(ResourceProject project, SearchLimit limit) {
        this.limit = limit;
        this.generator = new SerialGenerator(project);
        this.random = new SplittableRandom(limit.seed());
        this.lists = new ActivityLists(project, random);
        this.lowerBound = LowerBounds.of(project);
        int[] first = project.order().clone();
        int makespan = generator.forwardAndJustify(first);
        this.best = new CrewSchedule(generator.starts(), makespan, lowerBound, generator.schedules());
    }

    /// At least one schedule is built, whatever the limit.
    public static CrewSchedule schedule(ResourceProject project, SearchLimit limit) {
        return new GeneticScheduler(project, limit).search();
    }

    private CrewSchedule search() {
        while (!isOver()) {
            evolve(newcomers(POPULATION));
        }
        return best;
    }

    private void evolve(List<Member> first) {
        List<Member> population = first;
        int record = Integer.MAX_VALUE;
        for (int stale = 0; stale < PATIENCE && !isOver(); stale++) {
            population = survivors(population, children(population));
            if (population.getFirst().makespan() < record) {
                record = population.getFirst().makespan();
                stale = 0;
            }
        }
    }

    private List<Member> newcomers(int count) {
        List<Member> members = new ArrayList<>();
        while (members.size() < count && (members.isEmpty() || !isOver())) {
            members.add(member(lists.sample()));
        }
        return members;
    }

    private List<Member> children(List<Member> population) {
        List<Member> children = new ArrayList<>();
        while (children.size() < POPULATION && !isOver()) {
            int[] father = parent(population);
            int[] mother = parent(population);
            for (int[] child : List.of(lists.cross(father, mother), lists.cross(mother, father))) {
                lists.mutate(child);
                children.add(member(child));
            }
        }
        return children;
    }

    /// The better of two, drawn at random.
    private int[] parent(List<Member> population) {
        Member one = population.get(random.nextInt(population.size()));
        Member other = population.get(random.nextInt(population.size()));
        return (one.makespan() <= other.makespan() ? one : other).list();
    }

    /// The best of both, each list once; filled up with newcomers.
    private List<Member> survivors(List<Member> parents, List<Member> children) {
        List<Member> all = new ArrayList<>(parents);
        all.addAll(children);
        all.sort(Comparator.comparingInt(Member::makespan));
        List<Member> survivors = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Member member : all) {
            if (survivors.size() < POPULATION && seen.add(Arrays.hashCode(member.list()))) {
                survivors.add(member);
            }
        }
        if (survivors.size() < POPULATION && !isOver()) {
            survivors.addAll(newcomers(POPULATION - survivors.size()));
            survivors.sort(Comparator.comparingInt(Member::makespan));
        }
        return survivors;
    }

    private Member member(int[] list) {
        int makespan = generator.forwardAndJustify(list);
        if (makespan < best.makespan()) {
            best = new CrewSchedule(generator.starts(), makespan, lowerBound, generator.schedules());
            limit.progress().accept(best);
        }
        return new Member(list, makespan);
    }

    private boolean isOver() {
        over |= best.isProvedShortest()
                || generator.schedules() >= limit.schedules()
                || limit.stop().getAsBoolean();
        return over;
    }

    private static final class Member {

        private final int[] list;
        private final int makespan;

        private Member(int[] list, int makespan) {
            this.list = list;
            this.makespan = makespan;
        }

        private int[] list() {
            return list;
        }

        private int makespan() {
            return makespan;
        }
    }
}
