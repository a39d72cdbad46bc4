package io.plumbline.judging.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Corrects chances by what became of earlier ones (保序校准): isotonic regression by pooling adjacent violators (Ayer et
/// al.
/// 1955; Zadrozny & Elkan 2002), blended with the chance itself until much has matured.
public final class Recalibration {

    /// With so many matured chances, the correction counts half.
    private static final double DOUBT = 200;

    private record Block(double chances, double attained, int count) {

        double share() {
            return attained / count;
        }

        double mean() {
            return chances / count;
        }

        Block with(Block other) {
            return new Block(chances + other.chances, attained + other.attained, count + other.count);
        }
    }

    private final List<Block> blocks;
    private final double trust;

    private Recalibration(List<Block> blocks, double trust) {
        this.blocks = blocks;
        this.trust = trust;
    }

    public static Recalibration of(List<Matured> matured) {
        List<Block> blocks = new ArrayList<>();
        matured.stream().sorted(Comparator.comparingDouble(Matured::chance)).forEach(one -> {
            Block block = new Block(one.chance(), one.attained() ? 1 : 0, 1);
            while (!blocks.isEmpty() && blocks.getLast().share() >= block.share()) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        });
        return new Recalibration(List.copyOf(blocks), matured.size() / (matured.size() + DOUBT));
    }

    /// Never falls when the chance rises.
    public double correct(double chance) {
        return blocks.isEmpty() ? chance : (1 - trust) * chance + trust * isotonic(chance);
    }

    /// Straight lines between the middles of the blocks.
    private double isotonic(double chance) {
        if (chance <= blocks.getFirst().mean()) {
            return blocks.getFirst().share();
        }
        for (int i = 1; i < blocks.size(); i++) {
            Block low = blocks.get(i - 1);
            Block high = blocks.get(i);
            if (chance <= high.mean()) {
                double part = (chance - low.mean()) / (high.mean() - low.mean());
                return low.share() + part * (high.share() - low.share());
            }
        }
        return blocks.getLast().share();
    }
}
