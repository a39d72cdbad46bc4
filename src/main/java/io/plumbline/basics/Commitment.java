package io.plumbline.basics;

import java.util.List;

/// Anything that a plan promises and that can be tracked (承诺事项).
public sealed interface Commitment {

    Citation citation();

    Deadline deadline();

    Responsibility responsibility();

    Modality modality();

    /// What it is called in lists: the metric, the deed, or the name.
    default String title() {
        return switch (this) {
            case Target target -> target.metric().words();
            case Task task -> task.action() + task.object();
            case Programme programme -> programme.name();
            case Project project -> project.name();
        };
    }

    /// A measurable aim (目标).
    record Target(
            Citation citation,
            Metric metric,
            Goalpost goalpost,
            Baseline baseline,
            Deadline deadline,
            Responsibility responsibility,
            Modality modality,
            BindingKind binding)
            implements Commitment {}

    /// An action without a number (任务): `action` is its verb, `object` what it acts on; the goalpost is
    /// [Goalpost.Completion] or [Goalpost.Qualitative].
    record Task(
            Citation citation,
            String action,
            String object,
            Goalpost goalpost,
            Deadline deadline,
            Responsibility responsibility,
            Modality modality)
            implements Commitment {

        public Task {
            Words.require(object, "What a task acts on");
            if (!(goalpost instanceof Goalpost.Completion || goalpost instanceof Goalpost.Qualitative)) {
                throw new IllegalArgumentException("""
                        A task must not have a number to reach: %s.
                        Maybe it is a target.""".formatted(goalpost));
            }
        }
    }

    /// A named bundle (行动、工程): `count` is the number its name states, 0 if none.
    record Programme(
            Citation citation,
            String name,
            int count,
            List<String> members,
            Deadline deadline,
            Responsibility responsibility,
            Modality modality)
            implements Commitment {

        public Programme {
            Words.require(name, "The name of a programme");
            if (count < 0) {
                throw new IllegalArgumentException("""
                        A programme must not count less than 0 members: %d.
                        Maybe its name states no number, which is 0.""".formatted(count));
            }
            members = List.copyOf(members);
        }
    }

    /// A named piece of works with a promised step (项目).
    record Project(
            Citation citation,
            String name,
            String step,
            Deadline deadline,
            Responsibility responsibility,
            Modality modality)
            implements Commitment {

        public Project {
            Words.require(name, "The name of a project");
        }
    }
}
