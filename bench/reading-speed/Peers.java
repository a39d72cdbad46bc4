import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.microsoft.recognizers.text.Culture;
import com.microsoft.recognizers.text.number.NumberRecognizer;
import com.microsoft.recognizers.text.numberwithunit.NumberWithUnitRecognizer;

/// What others do with the same text, each told to do the least that could serve: each returns how much it found.
final class Peers {

    private static final Segment WORDS = HanLP.newSegment().enableCustomDictionary(false);
    private static final Segment ORGANISATIONS =
            HanLP.newSegment().enableCustomDictionary(false).enableOrganizationRecognize(true);

    private Peers() {}

    static int words(String text) {
        return WORDS.seg(text).size();
    }

    static int organisations(String text) {
        return ORGANISATIONS.seg(text).size();
    }

    /// The five models of Recognizers-Text that a plan needs: numbers, places in an order, percentages, money, dimensions.
    static int quantities(String text) {
        int found = 0;
        for (String line : text.split("\n", -1)) {
            found += NumberRecognizer.recognizeNumber(line, Culture.Chinese).size();
            found += NumberRecognizer.recognizeOrdinal(line, Culture.Chinese).size();
            found += NumberRecognizer.recognizePercentage(line, Culture.Chinese).size();
            found += NumberWithUnitRecognizer.recognizeCurrency(line, Culture.Chinese).size();
            found += NumberWithUnitRecognizer.recognizeDimension(line, Culture.Chinese).size();
        }
        return found;
    }
}
