package io.plumbline.demo;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance that repeats itself: the same thing in the same place always comes out the same, whatever was drawn before.
final class Chance {

    private static final long SEED = 20261031;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final RandomGeneratorFactory<RandomGenerator> FACTORY =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private Chance() {}

    static RandomGenerator of(String what, long which) {
        return FACTORY.create(SEED ^ (31L * what.hashCode() + which) * SPREAD);
    }
}
