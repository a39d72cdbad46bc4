package io.plumbline.publishing;

import io.plumbline.basics.Citation;
import io.plumbline.reading.Finding;
import io.plumbline.reading.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/// Why findings were read as they were: the rule, the zone, and where each slot comes from.
///
/// Explains those that stand at a place (a number of characters) or hold certain words.
public final class WhyWriter implements ReadingWriter {

    private final PrintWriter out;
    private final String item;
    private int explained;

    public WhyWriter(OutputStream out, Charset encoding, String item) {
        this.out = new PrintWriter(out, false, encoding);
        this.item = item.strip();
    }

    @Override
    public void write(Reading reading) throws IOException {
        Places places = new Places(reading.document().text());
        for (Finding finding : reading.findings()) {
            if (isMeant(finding)) {
                explained++;
                out.print(Explanation.of(reading.document().title(), finding, places));
            }
        }
        out.flush();
    }

    /// How many were explained so far.
    public int explained() {
        return explained;
    }

    private boolean isMeant(Finding finding) {
        Citation citation = finding.citation();
        boolean isPlace = !item.isEmpty() && item.length() < 10 && item.chars().allMatch(Character::isDigit);
        if (isPlace) {
            int place = Integer.parseInt(item);
            return citation.start() <= place && place < citation.end();
        }
        return citation.quote().replace("\n", "").contains(item);
    }

    @Override
    public void close() {
        out.close();
    }
}
