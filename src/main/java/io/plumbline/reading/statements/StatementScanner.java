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

    private static final WordList SHARED_PREDICATES = WordList.of("获评 入选 进入 纳入 实现 建成 达到 完成 投产");
    private static final WordList SPENDING = WordList.of("投资 投入 安排");
    private static final WordList JOINTS = WordList.of("和 及 、 ，");

    private final String text;
    private final int start;
    private final int limit;
    private final List<TimePhrase> times;
    private final List<Amount> amounts;
    private final String earlierMetric;
    private final List<Statement> statements = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private @Nullable Context before;
    private @Nullable Clause baselineClause;
    private int skippedTo;
    private int scopeEnd;
    private int index;

    /// A quantity that states nothing by itself, and why.
    public record LeftOut(Amount amount, Why why) {

        public enum Why {
            /// 60岁以上老人, 500万元以上的企业: who is meant, not how much.
            QUALIFIER,
            /// 由A提高到B: A is the baseline of B.
            BASELINE,
            /// 10大类52项: counted again by the next.
            COUNTED_AGAIN,
            /// 147个国考断面水质优良率: whose metric it is that follows.
            SCOPE,
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

    private StatementScanner(
            String text, int start, int limit, List<TimePhrase> times, List<Amount> amounts, String earlierMetric) {
        this.text = text;
        this.start = start;
        this.limit = limit;
        this.times = times;
        this.amounts = amounts;
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
        StatementScanner scanner = new StatementScanner(text, start, limit, times, amounts, metric);
        for (Amount amount : amounts) {
            scanner.read(amount, scanner.startAfter(scanner.index));
            scanner.index++;
        }
        return new Result(scanner.statements, scanner.leftOut);
    }

    /// Where the quantity behind that one begins.
    private int startAfter(int place) {
        return place + 1 < amounts.size() ? amounts.get(place + 1).start() : limit;
    }

    /// How many quantities stand side by side from this one on, itself included: 达到A、B和C.
    private int valuesHere() {
        int count = 1;
        while (index + count < amounts.size()) {
            int end =
                    Suffix.at(text, amounts.get(index + count - 1).end(), limit).end();
            int joint = JOINTS.lengthAt(text, end, limit);
            if (joint == 0 || text.charAt(end) == '，' || end + joint != startAfter(index + count - 1)) {
                return count;
            }
            count++;
        }
        return count;
    }

    private int readSoFar() {
        return before == null ? start : before.statement.end();
    }

    private void read(Amount amount, int next) {
        Clause clause = clause(amount);
        Suffix suffix = Suffix.at(text, amount.end(), limit);
        Tail tail = isSpent(amount, clause, suffix) ? Tail.none(suffix.end()) : tail(amount, suffix, next);
        LeftOut.Why why = Exclusions.find(text, clause, amount, suffix, tail, next, limit);
        if (why != null) {
            leaveOut(amount, why, clause);
            return;
        }
        Wording wording = Wording.of(text, times, clause, tail);
        boolean shares = tail.isEmpty() && wording.isVerb() && !amount.isPercentage() && !amount.isOrdinal();
        state(new Part(amount, clause, suffix, tail, shares ? wording.withNoun(nounOfNext()) : wording));
    }

    /// What the quantity side by side with this one counts: 完成A户、B平方米|危房改造.
    private String nounOfNext() {
        if (valuesHere() != 2) {
            return "";
        }
        Amount next = amounts.get(index + 1);
        Tail tail = Tail.at(text, Suffix.at(text, next.end(), limit).end(), startAfter(index + 1));
        return tail.isEmpty() ? "" : MetricWords.between(text, tail.start(), tail.end(), times);
    }

    /// The clause of B in 由A提高到B is that of A.
    private Clause clause(Amount amount) {
        Clause clause = Clause.around(text, start, amount, Math.max(readSoFar(), skippedTo), times);
        Clause from = baselineClause;
        baselineClause = null;
        if (from != null) {
            return from.withApproach(clause.approach());
        }
        boolean scoped = scopeEnd > clause.headStart() && scopeEnd < clause.headEnd();
        return scoped ? clause.withHeadStart(scopeEnd) : clause;
    }

    private void leaveOut(Amount amount, LeftOut.Why why, Clause clause) {
        leftOut.add(new LeftOut(amount, why));
        switch (why) {
            case BASELINE -> baselineClause = Exclusions.untilBaseline(text, clause, amount);
            case COUNTED_AGAIN -> skippedTo = amount.end();
            case SCOPE -> scopeEnd = clause.headEnd() > clause.headStart() ? scopeEnd : amount.end();
            default -> {}
        }
    }

    /// 投资250亿元|建设园区: what the money is spent on is no part of it.
    private boolean isSpent(Amount amount, Clause clause, Suffix suffix) {
        return amount.unit().endsWith("元")
                && suffix.bound().isEmpty()
                && SPENDING.lengthBefore(text, clause.headStart(), clause.headEnd()) > 0
                && Actions.isAt(text, suffix.end(), limit);
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
        List<String> heads = part.tail.isEmpty() ? heads(part) : List.of();
        boolean sharedByAll = heads.size() < 2 || !valuesFollow(part);
        String words = sharedByAll ? part.wording.words() : heads.getFirst();
        add(part, new Metric(words, false), part.wording.start(), "stated", sharedByAll ? List.of() : heads, 0);
    }

    /// What 分别 tells apart; without it as many as there are values: 改造供热、燃气、排水管网80公里、60公里、30公里.
    private List<String> heads(Part part) {
        String head = part.wording.head();
        if (part.clause.isDistributed()) {
            return Heads.of(head);
        }
        String verb = Actions.of(head);
        List<String> listed = Heads.of(head.substring(verb.length()));
        boolean each = listed.size() > 2 && listed.size() == valuesHere();
        return each ? listed.stream().map(verb::concat).toList() : List.of();
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
        List<String> subjects = part.clause.isDistributed() ? subjects(valuesHere()) : List.of();
        if (!subjects.isEmpty()) {
            List<String> heads = subjects.stream()
                    .map(it -> part.clause.isCompared() ? it : Sharing.join(it, part.wording.words()))
                    .toList();
            add(part, new Metric(heads.getFirst(), true), part.wording.start(), "distributed", heads, 0);
            return;
        }
        if (words.isEmpty()) {
            leftOut.add(new LeftOut(part.amount, LeftOut.Why.NO_METRIC));
            return;
        }
        add(part, new Metric(words, true), part.wording.start(), "elided", List.of(), 0);
    }

    /// The last so many things that were measured, for 分别增长A、B behind them; empty where there are not as many.
    private List<String> subjects(int count) {
        if (count < 2) {
            return List.of();
        }
        List<String> last = new ArrayList<>();
        for (Statement statement : statements.reversed()) {
            String name = statement.metric().words();
            if (statement.measure() == Statement.Measure.LEVEL && last.size() < count && !last.contains(name)) {
                last.addFirst(name);
            }
        }
        List<String> joint = last.isEmpty() ? List.of() : Heads.of(last.getLast());
        return last.size() == count ? last : joint.size() == count ? joint : List.of();
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
