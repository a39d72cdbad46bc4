package io.plumbline.publishing.api;

import io.plumbline.basics.Bilingual;
import io.plumbline.server.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One thing that programs can ask or do: method and address, what it is told, what it takes and answers, and who does
/// it. The table of routes is all there is: requests are answered from it, and OpenAPI is written from it.
record Route(
        Verb verb,
        String path,
        Bilingual summary,
        List<Parameter> parameters,
        Taken taken,
        Given given,
        Function<Call, Object> work) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String JSON = "application/json";

    Route {
        parameters = List.copyOf(parameters);
    }

    enum Verb {
        GET,
        POST,
        PUT,
        DELETE
    }

    /// What stands in the body: the media types, and the form of their JSON.
    record Taken(List<String> types, Class<?> form, boolean many) {

        static final Taken NOTHING = new Taken(List.of(), Void.class, false);

        Taken {
            types = List.copyOf(types);
        }
    }

    /// What is answered: one of a form, or several as known at a moment.
    record Given(String type, Class<?> form, boolean many) {}

    static Route get(String path, String chinese, String english) {
        return of(Verb.GET, path, chinese, english);
    }

    /// A question that is too long for an address; nothing is written.
    static Route question(String path, String chinese, String english) {
        return of(Verb.POST, path, chinese, english);
    }

    static Route post(String path, String chinese, String english) {
        return of(Verb.POST, path, chinese, english).writing();
    }

    static Route put(String path, String chinese, String english) {
        return of(Verb.PUT, path, chinese, english).writing();
    }

    static Route delete(String path, String chinese, String english) {
        return of(Verb.DELETE, path, chinese, english).writing();
    }

    static Route of(Verb verb, String path, String chinese, String english) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher variables = VARIABLE.matcher(path);
        while (variables.find()) {
            parameters.add(Parameter.ofPath(variables.group(1)));
        }
        return new Route(
                verb,
                path,
                new Bilingual(chinese, english),
                parameters,
                Taken.NOTHING,
                new Given(JSON, Void.class, false),
                call -> "");
    }

    /// A question that names the moment of what was known.
    Route asOf() {
        return asking(
                "knownAt",
                "截至何时已知：时刻或日期（北京时间当日末），默认现在",
                "as known at that moment or at the end of that day in China; now if not given");
    }

    Route asking(String name, String chinese, String english) {
        return with(Parameter.ofQuery(name, false, chinese, english));
    }

    Route needing(String name, String chinese, String english) {
        return with(Parameter.ofQuery(name, true, chinese, english));
    }

    private Route writing() {
        return asking("why", "写入事由，记入操作日志", "why this is written, for the journal")
                .with(new Parameter(
                        Writer.KEY,
                        "header",
                        false,
                        new Bilingual("重试标识：同一标识只写入一次", "marks a retry: written once for each key")));
    }

    private Route with(Parameter parameter) {
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(parameter);
        return new Route(verb, path, summary, more, taken, given, work);
    }

    /// A JSON object of that form.
    Route taking(Class<?> form) {
        return taking(new Taken(List.of(JSON), form, false));
    }

    Route taking(Taken body) {
        return new Route(verb, path, summary, parameters, body, given, work);
    }

    <T> Route one(Class<T> form, Function<Call, T> answer) {
        return giving(new Given(JSON, form, false), answer::apply);
    }

    <T> Route list(Class<T> form, Function<Call, Items<T>> answer) {
        return giving(new Given(JSON, form, true), answer::apply);
    }

    Route file(String type, Function<Call, KeptFile> answer) {
        return giving(new Given(type, KeptFile.class, false), answer::apply);
    }

    private Route giving(Given form, Function<Call, Object> answer) {
        return new Route(verb, path, summary, parameters, taken, form, answer);
    }
}
