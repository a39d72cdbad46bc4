package io.plumbline;

import io.plumbline.register.Occasion;
import picocli.CommandLine.Option;

/// Who writes, and why: both stand in the journal.
final class WriterOption {

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = {
                "经办人，记入操作日志；未给出时为系统用户名。",
                "Who does it, for the journal; the name of the system's user if not given."
            })
    private String who = System.getProperty("user.name", "unknown");

    @Option(
            names = "--why",
            paramLabel = "WORDS",
            description = {"事由，记入操作日志。", "Why, for the journal."})
    private String why = "";

    Occasion occasion(String what) {
        return Occasion.of(who, why, what);
    }
}
