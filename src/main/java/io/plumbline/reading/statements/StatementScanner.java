package io.plumbline.reading.statements;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Metric;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.reading.words.Amount;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the statements of one sentence, quantity by quantity from left to right. A quantity that leaves its metric or
/// its verb out takes it from the one before.
public final class StatementScanner {

    private static final WordList SHARED_PREDICATES = WordList.of("获评 入选 进入 纳入 实现 建成 达到 完成 开工 投产");
    private static final WordList JOINTS = WordList.of("和 及 、 ，");

    private final String text;
    private final int start;
    private final int limit;
    private final List<TimePhrase> times;
    private final String earlierMetric;
    private final List<Statement> statements = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private @Nullable Context before;
    private @Nullable Clause baselineClause;
    private int skippedTo;

    /// A quantity that states nothing by itself, and why.
    public record LeftOut(Amount amount, Why why) {

        public enum Why {
            /// 60岁以上老人, 500万元以上的企业: who is meant, not how much.
            QUALIFIER,
            /// 由A提高到B: A is the baseline of B.
            BASELINE,
            /// 10大类52项: counted again by the next.
            COUNTED_AGAIN,
            /// 15分钟生活圈: a part of a name.
            PART_OF_NAME,
            /// 0倍: no multiple is nought.
            IMPOSSIBLE,
            /// No metric stands near it.
            NO_METRIC
        }
    }

    /// What was read of one sentence.
    public record Result(List<Statement> statements, List<LeftOut> leftOut) {

        public Result {
            statements = List.copyOf(statements);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// One quantity with the words around it.
    private record Part(Amount amount, Clause clause, Suffix suffix, Tail tail, Wording wording) {}

    /// What one quantity hands on to the next; `heads` are the metrics of 分别 and `index` the one just used.
    private record Context(Part part, Statement statement, List<String> heads, int index) {}

    private StatementScanner(String text, int start, int limit, List<TimePhrase> times, String earlierMetric) {
        this.text = text;
        this.start = start;
        this.limit = limit;
        this.times = times;
        this.earlierMetric = earlierMetric;
    }

    /// Reads the sentence from `start` to `limit` of the plain text.
    ///
    /// @param earlier the last statement of the same paragraph, for a sentence that leaves its metric out
    public static Result scan(
            String text,
            int start,
            int limit,
            List<TimePhrase> times,
            List<Amount> amounts,
            Optional<Statement> earlier) {
        String metric = earlier.map(statement -> statement.metric().words()).orElse("");
        StatementScanner scanner = new StatementScanner(text, start, limit, times, metric);
        for (int i = 0; i < amounts.size(); i++) {
            scanner.read(
                    amounts.get(i), i + 1 < amounts.size() ? amounts.get(i + 1).start() : limit);
        }
        return new Result(scanner.statements, scanner.leftOut);
    }

    private int readSoFar() {
        return before == null ? start : before.statement.end();
    }

    private void read(Amount amount, int next) {
        Clause clause = clause(amount);
        Suffix suffix = Suffix.at(text, amount.end(), limit);
        Tail tail = tail(amount, suffix, next);
        LeftOut.Why why = Exclusions.find(text, clause, amount, suffix, tail, next, limit);
        if (why != null) {
            leaveOut(amount, why, clause);
            return;
        }
        state(new Part(amount, clause, suffix, tail, Wording.of(text, times, clause, tail)));
    }

    /// The clause of B in 由A提高到B is that of A.
    private Clause clause(Amount amount) {
        Clause clause = Clause.around(text, start, amount, Math.max(readSoFar(), skippedTo), times);
        Clause from = baselineClause;
        baselineClause = null;
        return from == null ? clause : from.withApproach(clause.approach());
    }

    private void leaveOut(Amount amount, LeftOut.Why why, Clause clause) {
        leftOut.add(new LeftOut(amount, why));
        switch (why) {
            case BASELINE -> baselineClause = Exclusions.untilBaseline(text, clause, amount);
            case COUNTED_AGAIN -> skippedTo = amount.end();
            default -> {}
        }
    }

    private Tail tail(Amount amount, Suffix suffix, int next) {
        if (amount.isOrdinal() || amount.form() == Amount.Form.MULTIPLE) {
            return Tail.none(suffix.end());
        }
        boolean inARow = "年 个月".contains(amount.unit()) && Exclusions.isInARow(text, amount);
        Tail tail = inARow ? Tail.predicateAt(text, suffix.end(), next) : Tail.at(text, suffix.end(), next);
        if (tail.isEmpty() || tail.end() < next || next == limit) {
            return tail;
        }
        int joint = JOINTS.indexIn(text, tail.start() + 1, next);
        int end = joint > 0
                ? joint
                : Approach.before(text, tail.start(), next, times).start();
        boolean ownMetric = amount.isPercentage() && Heads.isMetric(text, tail.start(), end);
        return ownMetric ? Tail.none(suffix.end()) : new Tail(tail.start(), Math.max(tail.start(), end));
    }

    private void state(Part part) {
        Context context = before;
        boolean bare = part.clause.isEmpty() && part.tail.isEmpty() && !text.startsWith("，", readSoFar());
        if (context != null && bare && context.part.tail.isEmpty()) {
            addValueOfList(part, context);
        } else if (context != null
                && !part.wording.isIncomplete()
                && Sharing.sharesVerb(
                        text, part.clause, context.statement, context.part.clause, part.tail, part.amount)) {
            addWithSharedVerb(part, context);
        } else if (part.wording.isEmpty() || part.wording.isIncomplete() || part.clause.isCompared()) {
            addElided(part);
        } else {
            addStated(part);
        }
    }

    private void addStated(Part part) {
        boolean lists = part.clause.isDistributed() && part.tail.isEmpty();
        List<String> heads = lists ? Heads.of(part.wording.head()) : List.of();
        boolean sharedByAll = heads.size() < 2 || !valuesFollow(part);
        String words = sharedByAll ? part.wording.words() : heads.getFirst();
        add(part, new Metric(words, false), part.wording.start(), "stated", sharedByAll ? List.of() : heads, 0);
    }

    /// 分别减少8% is one value for all; 分别达到A、B is one for each.
    private boolean valuesFollow(Part part) {
        int end = part.suffix.end();
        int joint = JOINTS.lengthAt(text, end, limit);
        return joint > 0 && end + joint < limit && Character.isDigit(text.charAt(end + joint));
    }

    /// Another value of 分别达到A、B, or of 突破A、B.
    private void addValueOfList(Part part, Context context) {
        int index = context.index + 1;
        boolean distributed = index < context.heads.size();
        Metric said = context.statement.metric();
        Metric metric = distributed ? new Metric(context.heads.get(index), false) : said;
        Part shared = new Part(part.amount, context.part.clause, part.suffix, part.tail, part.wording);
        add(
                shared,
                metric,
                context.statement.start(),
                distributed ? "distributed" : "value-list",
                context.heads,
                index);
    }

    /// 新增A10家、B20家: the verb stands once.
    private void addWithSharedVerb(Part part, Context context) {
        String words = context.statement.verb() + part.wording.words();
        boolean bounds = part.clause.isBare()
                && context.part.clause.isShareable()
                && part.suffix.bound().isEmpty();
        Clause clause = bounds ? part.clause.withApproach(context.part.clause) : part.clause;
        Part shared = new Part(part.amount, clause, part.suffix, part.tail, part.wording);
        add(shared, new Metric(words, true), part.wording.start(), "shared-verb", List.of(), 0);
    }

    private void addElided(Part part) {
        boolean joint = part.amount.isOrdinal() && part.clause.isJoint(text);
        String inherited = joint ? Sharing.all(text, statements) : inheritedMetric(part.clause);
        boolean grows = part.amount.isPercentage() && part.clause.grows();
        String whole = grows ? Sharing.withoutShare(inherited) : inherited;
        String words = part.clause.isCompared() ? whole : Sharing.join(whole, part.wording.words());
        if (words.isEmpty()) {
            leftOut.add(new LeftOut(part.amount, LeftOut.Why.NO_METRIC));
            return;
        }
        add(part, new Metric(words, true), part.wording.start(), "elided", List.of(), 0);
    }

    /// The topic that an earlier clause names, or the metric of the statement before.
    private String inheritedMetric(Clause clause) {
        String topic = clause.isCompared() ? "" : Topic.before(text, readSoFar(), clause.start(), times);
        if (!topic.isEmpty()) {
            return topic;
        }
        return before == null ? earlierMetric : before.statement.metric().words();
    }

    private void add(Part part, Metric metric, int from, String rule, List<String> heads, int index) {
        Measured measured = Measured.of(text, part.amount, part.clause, part.suffix, part.tail);
        int end = part.tail.isEmpty() ? part.suffix.end() : part.tail.end();
        Statement statement = new Statement(
                Math.min(from, part.amount.start()),
                end,
                part.clause.start(),
                metric,
                measured.amount(),
                measured.measure(),
                measured.decrease(),
                measured.relation(),
                baseline(part.clause),
                Actions.of(metric.words()),
                rule);
        shareWithPrevious(statement, part);
        statements.add(statement);
        before = new Context(part, statement, heads, index);
    }

    /// 19个市和2个县被命名为A: what is said of the last is said of each.
    private void shareWithPrevious(Statement statement, Part part) {
        if (before == null
                || before.part.tail.isEmpty()
                || part.tail.isEmpty()
                || !part.wording.head().isEmpty()) {
            return;
        }
        String noun = part.wording.noun();
        int predicate = SHARED_PREDICATES.indexIn(noun, 1, noun.length());
        Statement previous = before.statement;
        boolean joined = JOINTS.lengthAt(text, previous.end(), statement.start()) > 0
                && previous.verb().isEmpty()
                && text.charAt(previous.end()) != '，';
        if (predicate > 0 && joined && !SHARED_PREDICATES.isIn(previous.metric().words())) {
            Metric shared = new Metric(previous.metric().words() + noun.substring(predicate), false);
            statements.set(statements.size() - 1, previous.sharing(shared, statement.end()));
        }
    }

    private Baseline baseline(Clause clause) {
        for (LeftOut left : leftOut) {
            if (left.why() == LeftOut.Why.BASELINE && left.amount().start() >= clause.start()) {
                return new Baseline.From(
                        new Quantity(left.amount().low(), new Unit(left.amount().unit())));
            }
        }
        return new Baseline.Unstated();
    }
}
