package io.plumbline.publishing;

import io.plumbline.basics.Commitment;
import io.plumbline.reading.Finding;
import java.util.List;

/// The kinds of findings in the order in which people are shown them: what is promised, then what was reached.
public enum Kind {
    TARGET("target", "目标", "targets"),
    TASK("task", "任务", "tasks"),
    PROGRAMME("programme", "行动", "programmes"),
    PROJECT("project", "项目", "projects"),
    RESULT("result", "已报结果", "results");

    private final String code;
    private final String chinese;
    private final String english;

    Kind(String code, String chinese, String english) {
        this.code = code;
        this.chinese = chinese;
        this.english = english;
    }

    /// Of a repetition: the kind of what it repeats.
    static Kind of(Finding finding) {
        return switch (finding) {
            case Finding.Repetition repetition -> of(repetition.first());
            case Finding.Result result -> RESULT;
            case Finding.Proposal proposal ->
                switch (proposal.commitment()) {
                    case Commitment.Target target -> TARGET;
                    case Commitment.Task task -> TASK;
                    case Commitment.Programme programme -> PROGRAMME;
                    case Commitment.Project project -> PROJECT;
                };
        };
    }

    /// Those that promise something.
    public static List<Kind> promised() {
        return List.of(TARGET, TASK, PROGRAMME, PROJECT);
    }

    /// In files for programs.
    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }

    /// One of them, in English.
    public String one() {
        return english.substring(0, english.length() - 1);
    }

    public String english() {
        return english;
    }
}
