import io.plumbline.reading.Finding;
import io.plumbline.reading.Reader;
import io.plumbline.reading.documents.DocumentIndex;
import io.plumbline.reading.documents.DocumentOpener;
import io.plumbline.reading.words.Fired;
import io.plumbline.reading.words.WordList;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;

/// Tables of the world, not of wording: units of measure, offices, their posts and roles (牵头, 配合), kinds of official
/// documents and of their parts, fixed political terms, places and regions, the calendar, heads and signs of tables. Signs of punctuation are no words.
static final Set<String> CLOSED = Set.of(
        "UnitWords", "UnitNames", "UNITS", "RankScopes", "RIVERS", "OwnerNote", "OwnerRemarks",
        "AnswerClauses", "OWNERS", "CellValue", "IndicatorRow", "PlaceNames", "PlanPeriods", "TimePhrases",
        "YearScanner", "DateForm", "DateFinder", "Columns", "PER_UNITS", "COUNTING", "POSTS", "SMALL_UNITS",
        "OFFICES", "DocumentKind", "PARTS", "FIXED");
static final int RARE = 3;

void main(String[] arguments) throws Exception {
    Path corpus = Path.of(arguments[0]);
    Map<String, Integer> rules = read(corpus);
    Map<WordList, String> names = names();
    int entries = 0;
    int rare = 0;
    int never = 0;
    int closed = 0;
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
        out.println("list\tentry\tdocuments\tclosed");
        rules.forEach((rule, count) -> out.println("(rule)\t" + rule + "\t" + count + "\tno"));
        for (Map.Entry<WordList, String> list : byName(names).entrySet()) {
            String name = list.getValue();
            boolean isClosed = List.of(name.split("\\.")).stream().anyMatch(CLOSED::contains);
            for (Map.Entry<String, Integer> word : Fired.DOCUMENTS.get(list.getKey()).entrySet()) {
                if (word.getKey().chars().noneMatch(Character::isLetter)) {
                    continue;
                }
                out.println(name + "\t" + word.getKey() + "\t" + word.getValue() + "\t" + (isClosed ? "yes" : "no"));
                closed += isClosed ? 1 : 0;
                entries += isClosed ? 0 : 1;
                rare += !isClosed && word.getValue() < RARE ? 1 : 0;
                never += !isClosed && word.getValue() == 0 ? 1 : 0;
            }
        }
    }
    int all = entries + rules.size();
    long rareRules = rules.values().stream().filter(count -> count < RARE).count();
    System.out.printf("lexicon.entries: %d entries%n", all);
    System.out.printf("lexicon.closed: %d entries%n", closed);
    System.out.printf("lexicon.never: %d entries%n", never);
    System.out.printf("lexicon.rare: %d entries%n", rare + rareRules);
    System.out.printf("lexicon.rare_share: %.4f share%n", (rare + rareRules) / (double) all);
}

Map<String, Integer> read(Path corpus) throws Exception {
    DocumentIndex index = DocumentIndex.read(corpus.resolve("index.tsv"));
    DocumentOpener opener = new DocumentOpener(Optional.empty(), index, Clock.systemUTC());
    Reader reader = new Reader();
    Map<String, Integer> rules = new TreeMap<>();
    List<Path> files;
    try (var listed = Files.list(corpus.resolve("txt"))) {
        files = listed.sorted().toList();
    }
    for (Path file : files) {
        Set<String> met = new HashSet<>();
        for (Finding finding : reader.read(opener.open(file).document()).findings()) {
            met.add(ruleOf(finding));
        }
        met.forEach(rule -> rules.merge(rule, 1, Integer::sum));
        Fired.endDocument();
    }
    return rules;
}

String ruleOf(Finding finding) {
    return switch (finding) {
        case Finding.Proposal proposal -> proposal.grounds().rule();
        case Finding.Result result -> result.grounds().rule();
        case Finding.Repetition repetition -> "repetition";
    };
}

Map<WordList, String> byName(Map<WordList, String> names) {
    Map<WordList, String> sorted = new TreeMap<>(
            java.util.Comparator.comparing((WordList list) -> names.getOrDefault(list, "?")).thenComparing(System::identityHashCode));
    Fired.DOCUMENTS.keySet().forEach(list -> sorted.put(list, names.getOrDefault(list, "?")));
    return sorted;
}

/// The lists by the class and the field that hold them, also inside the words of an enum or of a pair.
Map<WordList, String> names() throws Exception {
    Map<WordList, String> names = new IdentityHashMap<>();
    Path jar = Path.of(Reader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile file = new JarFile(jar.toFile())) {
        for (String entry : file.stream().map(it -> it.getName()).toList()) {
            if (entry.startsWith("io/plumbline/reading/") && entry.endsWith(".class") && !entry.endsWith("-info.class")) {
                Class<?> type = Class.forName(entry.substring(0, entry.length() - 6).replace('/', '.'));
                for (Field field : type.getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        name(field.get(null), type.getSimpleName() + "." + field.getName(), names, 0);
                    }
                }
            }
        }
    }
    return names;
}

void name(Object value, String name, Map<WordList, String> names, int depth) throws Exception {
    if (value instanceof WordList list) {
        names.putIfAbsent(list, name);
    } else if (value instanceof Iterable<?> values && depth < 3) {
        for (Object one : values) {
            name(one, name, names, depth + 1);
        }
    } else if (value instanceof Map<?, ?> map && depth < 3) {
        name(map.keySet(), name, names, depth + 1);
        name(map.values(), name, names, depth + 1);
    } else if (value != null && depth < 3 && value.getClass().getName().startsWith("io.plumbline.reading")) {
        String type = value.getClass().getSimpleName();
        String holder = CLOSED.contains(type) ? type : name;
        for (Field field : value.getClass().getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                name(field.get(value), holder + "." + field.getName(), names, depth + 1);
            }
        }
    }
}
