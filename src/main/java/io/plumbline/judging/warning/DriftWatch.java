package io.plumbline.judging.warning;

import io.plumbline.basics.Bilingual;

/// Finds slow drift (缓慢偏离) in the places that reports take in their predicted laws: each place is the predicted chance
/// of no more than the report, 0 to 1, and evenly spread while predictions hold.
///
/// The evidence is a mixture of bets on high and on low places (an e-process: Shafer, “Testing by betting”, JRSS A
/// 2021;
/// Ramdas, Grünwald, Vovk & Shafer 2023). However often one looks, evidence of 1/α turns up by accident with a chance
/// of
/// at most α.
final class DriftWatch {

    private static final double[] BETS = {0.2, 0.5, 0.8};

    private DriftWatch() {}

    /// The evidence after all places, 1 at the start, and the place since which it grew.
    record Evidence(double value, boolean upwards, int since) {

        /// The chance of so much evidence at any time by accident, at most.
        double chance() {
            return Math.min(1, 1 / value);
        }

        Bilingual arithmetic(int reports) {
            return Bilingual.format(
                    upwards
                            ? "近 %1$d 次报告中，自第 %2$d 次起持续高于预测；对赌所得证据增至 %3$.1f 倍，偶然得到的概率至多 %4$s"
                            : "近 %1$d 次报告中，自第 %2$d 次起持续低于预测；对赌所得证据增至 %3$.1f 倍，偶然得到的概率至多 %4$s",
                    upwards
                            ? "of the last %1$d reports, those from number %2$d on lie above what was predicted; bets on that grew %3$.1f-fold, by accident with a chance of %4$s at most"
                            : "of the last %1$d reports, those from number %2$d on lie below what was predicted; bets on that grew %3$.1f-fold, by accident with a chance of %4$s at most",
                    reports,
                    since + 1,
                    value,
                    Rarity.of(chance()));
        }
    }

    static Evidence of(double[] places) {
        double up = 0;
        double down = 0;
        for (double bet : BETS) {
            up += wealth(places, bet) / BETS.length;
            down += wealth(places, -bet) / BETS.length;
        }
        boolean upwards = up >= down;
        return new Evidence((up + down) / 2, upwards, since(places, upwards ? 1 : -1));
    }

    private static double wealth(double[] places, double bet) {
        double wealth = 1;
        for (double place : places) {
            wealth *= 1 + bet * (2 * place - 1);
        }
        return wealth;
    }

    /// Where the cumulative sum (Page 1954) of the bets stood lowest last.
    private static int since(double[] places, int sign) {
        double sum = 0;
        double lowest = 0;
        int since = 0;
        for (int i = 0; i < places.length; i++) {
            sum += sign * (2 * places[i] - 1);
            if (sum <= lowest) {
                lowest = sum;
                since = i + 1;
            }
        }
        return Math.min(since, places.length - 1);
    }
}
