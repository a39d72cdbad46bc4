package io.plumbline.judging.promises;

import io.plumbline.reading.documents.Document;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One issue of a document that comes every year: of which region, of what type, of which year.
public record Edition(Region region, String type, int year, Document document) {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?度?|[（(]\\s*[）)]|（.*?）|\\(.*?\\)");
    private static final Pattern TYPE =
            Pattern.compile("(?:人民)?(?:政府)?工作报告|国民经济和社会发展.*|政府重点工作.*|重点任务.*|财政预算.*|预算执行.*|统计公报.*|.{0,4}行动方案.*|实施意见.*");
    private static final Pattern CONGRESS = Pattern.compile("在\\s*([^，。；\\s]{2,14}?)第[一二三四五六七八九十]+届人民代表大会");

    static Edition of(Document document) {
        String title = YEAR.matcher(document.title()).replaceAll("").strip();
        Matcher type = TYPE.matcher(title);
        boolean isTyped = type.find();
        String front = isTyped ? title.substring(0, type.start()) : "";
        String region = document.region().isEmpty() ? regionOf(front, document.text()) : document.region();
        String named = isTyped ? type.group() : title;
        return new Edition(
                Region.of(region), typeOf(named, region), document.date().getYear(), document);
    }

    boolean isFollowedBy(Edition next) {
        return next.year == year + 1 && isSameSeriesAs(next);
    }

    boolean isSameSeriesAs(Edition other) {
        return region.isSameAs(other.region) && type.equals(other.type);
    }

    private static String typeOf(String title, String region) {
        return title.replace(region, "").replace("人民政府", "政府").replaceAll("[\\s《》“”]", "");
    }

    private static String regionOf(String front, String text) {
        String named = front.replaceAll("人民政府|国务院|政府$", "").strip();
        if (!named.isEmpty()) {
            return named;
        }
        Matcher congress = CONGRESS.matcher(text.substring(0, Math.min(text.length(), 600)));
        return congress.find() ? congress.group(1) : "";
    }
}
