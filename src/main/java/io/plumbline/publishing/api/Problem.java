package io.plumbline.publishing.api;

import io.plumbline.database.NoRoomException;
import io.plumbline.reading.documents.RefusedDocument;
import io.plumbline.server.Language;
import io.plumbline.server.MissingPage;
import io.plumbline.server.RefusedRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// Why a request was not fulfilled (RFC 9457), in the language that was asked for: `detail` says what was wrong and
/// what
/// may help.
record Problem(String type, String title, int status, String detail) {

    static Problem of(Throwable error, Language language) {
        String words = "" + error.getMessage();
        return switch (error) {
            case MissingPage ignored -> of(HttpStatus.NOT_FOUND, words, language);
            case RefusedRequest refused -> of(refused.status(), refused.words(), language);
            case RefusedDocument ignored -> of(HttpStatus.UNPROCESSABLE_CONTENT, words, language);
            case NoRoomException ignored -> of(HttpStatus.INSUFFICIENT_STORAGE, words, language);
            case IllegalArgumentException ignored -> of(HttpStatus.UNPROCESSABLE_CONTENT, words, language);
            case IllegalStateException ignored -> of(HttpStatus.CONFLICT, words, language);
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR, """
                        服务器内部错误，未写入任何内容
                        Something failed inside the server; nothing was written.
                        Maybe try again, with the same %s.""".formatted(Writer.KEY), language);
        };
    }

    static Problem of(HttpStatusCode status, String words, Language language) {
        return new Problem(
                "about:blank",
                title(status.value(), language),
                status.value(),
                language == Language.CHINESE ? chinese(words) : english(words));
    }

    /// Messages have Chinese in the first line and English below, or both in one line around a dot.
    private static String chinese(String words) {
        String first = words.lines().findFirst().orElse("");
        int dot = first.indexOf(" · ");
        return dot < 0 ? first : first.substring(0, dot);
    }

    private static String english(String words) {
        List<String> lines = words.lines().toList();
        if (lines.size() > 1) {
            return String.join("\n", lines.subList(1, lines.size()));
        }
        int dot = words.indexOf(" · ");
        return dot < 0 ? words : words.substring(dot + 3);
    }

    private static String title(int status, Language language) {
        boolean chinese = language == Language.CHINESE;
        return switch (status) {
            case 400 -> chinese ? "请求有误" : "The request is malformed";
            case 403 -> chinese ? "不接受其他网站的请求" : "Requests of other sites are refused";
            case 404 -> chinese ? "没有找到" : "Not found";
            case 405 -> chinese ? "此地址不支持该方法" : "This address does not support the method";
            case 409 -> chinese ? "与现状冲突" : "In conflict with what is there";
            case 413 -> chinese ? "内容过大" : "Too large";
            case 415 -> chinese ? "不支持的内容类型" : "The media type is not supported";
            case 422 -> chinese ? "内容不能接受" : "The content cannot be accepted";
            case 507 -> chinese ? "磁盘已满，暂时只读" : "The disk is full; read-only for now";
            default -> chinese ? "服务器内部错误" : "Internal error";
        };
    }
}
