package io.plumbline.judging;

import io.plumbline.judging.forecast.Law;
import java.util.List;
import java.util.SplittableRandom;

/// Chances of several things together, by a Gaussian copula over fixed pseudo-random draws: the same question gives the
/// same answer always; the error of the draws is about a hundredth.
public final class JointChance {

    private static final int DRAWS = 4000;
    private static final long SEED = 15;

    private JointChance() {}

    /// That all come true, when each has its chance and any two share `correlation`, 0 to 1.
    public static double ofAll(double[] chances, double correlation) {
        SplittableRandom random = new SplittableRandom(SEED);
        int hits = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double common = random.nextGaussian();
            boolean all = true;
            for (double chance : chances) {
                all &= uniform(common, random.nextGaussian(), correlation) < chance;
            }
            hits += all ? 1 : 0;
        }
        return (double) hits / DRAWS;
    }

    /// That the own number is among the `place` largest of itself and its peers.
    public static double ofRank(Law own, List<Law> peers, int place, double correlation) {
        SplittableRandom random = new SplittableRandom(SEED);
        int hits = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double common = random.nextGaussian();
            double value = own.quantile(uniform(common, random.nextGaussian(), correlation));
            int better = 0;
            for (Law peer : peers) {
                better += peer.quantile(uniform(common, random.nextGaussian(), correlation)) > value ? 1 : 0;
            }
            hits += better < place ? 1 : 0;
        }
        return (double) hits / DRAWS;
    }

    /// That no period of a path misses, when each has its chance to miss: errors accumulate as a random walk does.
    static double ofNoMissAlongPath(double[] misses) {
        SplittableRandom random = new SplittableRandom(SEED);
        int hits = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double walk = 0;
            boolean none = true;
            for (int k = 0; k < misses.length; k++) {
                walk += random.nextGaussian();
                none &= Normal.chanceUpTo(walk / Math.sqrt(k + 1.0)) >= misses[k];
            }
            hits += none ? 1 : 0;
        }
        return (double) hits / DRAWS;
    }

    private static double uniform(double common, double own, double correlation) {
        return Normal.chanceUpTo(Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * own);
    }
}
