package io.plumbline.register.ledgers.intake;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount as it stands in a cell, `1,200.5` or `5亿元`, and the unit that a heading states in brackets: 总投资（亿元）.
final class AmountWords {

    private static final Pattern NUMBER = Pattern.compile("(-?(?:\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.\\d+)?)\\s*(\\D*)");
    private static final Pattern BRACKET = Pattern.compile("[（(](?:单位[:：])?([^（）()：:]{1,8})[）)]");

    private AmountWords() {}

    /// In the unit that the cell states, or else in the other one.
    static Optional<Quantity> find(String words, Unit other) {
        Matcher match = NUMBER.matcher(words.strip());
        if (!match.matches() || match.group(1).length() > 30) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(match.group(1).replaceAll("[,，]", ""));
        return Optional.of(new Quantity(number, match.group(2).isBlank() ? other : new Unit(match.group(2))));
    }

    static Optional<Unit> findUnit(String heading) {
        Matcher match = BRACKET.matcher(heading);
        return match.find() ? Optional.of(new Unit(match.group(1))) : Optional.empty();
    }
}
