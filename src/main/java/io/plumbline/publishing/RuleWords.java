package io.plumbline.publishing;

/// What the rules of the reader do, in words.
final class RuleWords {

    private RuleWords() {}

    static String of(String rule) {
        String words = switch (rule) {
            case "stated" -> "指标和数值同在一处 · metric and value stand together";
            case "distributed" -> "“分别”按序对应 · 分别 gives each its value";
            case "value-list" -> "一个指标的几个数值 · several values of one metric";
            case "shared-verb" -> "与前项共用动词 · the verb of the item before is shared";
            case "elided" -> "指标承前省略 · the metric is taken from before";
            case "programme" -> "成组举措：有数目、代号或成员 · a bundle with a count, a code or members";
            case "project" -> "有名称和节点的工程 · named works with a step";
            case "task" -> "没有数量的举措 · an action without a quantity";
            case "indicator-table" -> "指标表的一行 · a row of a table of indicators";
            case "task-table" -> "任务表的一行 · a row of a table of tasks";
            default -> "";
        };
        return words.isEmpty() ? rule : rule + "（" + words + "）";
    }
}
