package io.plumbline.reading.words;

import java.util.ArrayList;
import java.util.List;

/// Gives the quantities of a list the unit that is said with the last of them: 3.4个、1个百分点.
final class SharedUnits {

    private static final String POINTS = "个百分点";

    private SharedUnits() {}

    static List<Amount> in(String text, List<Amount> amounts) {
        List<Amount> shared = new ArrayList<>(amounts);
        for (int i = shared.size() - 2; i >= 0; i--) {
            Amount amount = shared.get(i);
            Amount next = shared.get(i + 1);
            boolean listed = next.start() == amount.end() + 1 && "、和".indexOf(text.charAt(amount.end())) >= 0;
            if (listed && amount.unit().equals("个") && next.unit().equals(POINTS)) {
                shared.set(i, amount.withUnit(POINTS));
            }
        }
        return shared;
    }
}
