package io.plumbline.judging.promises;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import java.util.regex.Pattern;

/// The words around a figure, up to the next comma or stop, and what they say of it.
final class Surroundings {

    private static final int FARTHEST = 40;
    private static final String STOPS = "，。；\n！？";
    private static final Pattern AVERAGE = Pattern.compile("年均(?!浓度|值|气温|降水|水位)|年平均增|平均每年");
    private static final Pattern CUMULATIVE = Pattern.compile("累计|五年共|共计|总计");
    private static final Pattern OF_ONE_YEAR = Pattern.compile("全年|当年|今年|去年|年内");
    private static final Pattern EVERY_YEAR = Pattern.compile("每年|年年|逐年|连续[^，。]{0,3}年|稳定在|保持在|稳定保持|始终保持|持续保持");
    private static final Pattern PART_OF_YEAR =
            Pattern.compile("上半年|下半年|前三季度|前三个季度|[一二三四]季度|前[一二三四五六七八九十\\d]+个?月|1[-—－–至~～]\\d+月");
    private static final Pattern ESTIMATED = Pattern.compile("预计|初步统计|初步核算|初步测算|快报");
    private static final Pattern SAME_BASIS = Pattern.compile("同口径|可比口径|剔除|扣除");
    private static final Pattern REACHES =
            Pattern.compile("达|突破|超过|超|增至|增加到|增长到|提高到|提升到|升至|扩大到|升到|跃升|迈上|跨越|站上|降至|降到|下降到|首破");

    private final String text;

    Surroundings(String text) {
        this.text = text;
    }

    Outcome.Remarks remarksOn(Citation citation, Goalpost goalpost) {
        String clause = clause(citation);
        String segment = segment(citation, clause);
        boolean cumulative = CUMULATIVE.matcher(segment).find()
                && !OF_ONE_YEAR.matcher(clause).find();
        return new Outcome.Remarks(
                AVERAGE.matcher(segment).find(),
                cumulative || goalpost instanceof Goalpost.Cumulative,
                EVERY_YEAR.matcher(segment).find(),
                PART_OF_YEAR.matcher(clause).find(),
                ESTIMATED.matcher(sentence(citation)).find(),
                SAME_BASIS.matcher(segment).find(),
                REACHES.matcher(segment).find());
    }

    boolean isOnSameBasis(Citation citation) {
        return SAME_BASIS.matcher(segment(citation, clause(citation))).find();
    }

    /// From the stop before the citation to its end.
    String clause(Citation citation) {
        return text.substring(startAfter(STOPS, citation.start()), citation.end());
    }

    private String sentence(Citation citation) {
        int start = citation.start();
        while (start > 0 && "。；\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, citation.end());
    }

    /// Of 达3507亿元、增长1.7%（同口径增长2.5% only the last part, the rest speaks of other figures.
    private static String segment(Citation citation, String clause) {
        String quote = citation.quote();
        int last = -1;
        for (int i = 0; i < quote.length() - 2; i++) {
            last = "、，（(".indexOf(quote.charAt(i)) >= 0 ? i : last;
        }
        return last >= 0 ? quote.substring(last + 1) : clause;
    }

    private int startAfter(String stops, int place) {
        int start = place;
        while (start > 0 && place - start < FARTHEST && stops.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
