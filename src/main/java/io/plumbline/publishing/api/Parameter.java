package io.plumbline.publishing.api;

import io.plumbline.basics.Bilingual;

/// What a route is told besides its body; `in` is `path`, `query` or `header` as OpenAPI says it.
record Parameter(String name, String in, boolean required, Bilingual words) {

    static Parameter ofPath(String name) {
        return new Parameter(name, "path", true, new Bilingual("编号或代码", "number or code"));
    }

    static Parameter ofQuery(String name, boolean required, String chinese, String english) {
        return new Parameter(name, "query", required, new Bilingual(chinese, english));
    }
}
