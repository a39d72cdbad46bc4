package io.plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// How the packages of the product may use each other and what is outside. [DataFlowTest] holds the product to these
/// rules; [DataFlowRulesTest] shows what each of them refuses.
final class DataFlowRules {

    /// In the order of the flow. `basics` lies under all stages; `database` only opens one; `spreadsheets` only reads
    /// and
    /// writes sheets.
    static final List<String> PACKAGES = List.of(
            "basics",
            "database",
            "spreadsheets",
            "reading",
            "register",
            "measuring",
            "scheduling",
            "judging",
            "supervising",
            "publishing",
            "demo");

    private static final Set<String> EMPTY_NAMES =
            Set.of("Impl", "Manager", "Util", "Utils", "Helper", "Processor", "DTO", "Dto", "VO", "Vo");

    private static final String[] EMPTY_PACKAGES = {
        "..common..", "..core..", "..util..", "..utils..", "..helper..", "..service..", "..impl..", "..dto.."
    };

    private DataFlowRules() {}

    static ArchRule usesOnlyWhatIsToItsLeft(String name) {
        List<String> allowed = new ArrayList<>();
        PACKAGES.subList(0, PACKAGES.indexOf(name) + 1).forEach(left -> allowed.add("io.plumbline." + left + ".."));
        return classes()
                .that()
                .resideInAPackage("io.plumbline." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage("io.plumbline..").or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .allowEmptyShould(true);
    }

    static ArchRule everyPackageIsAStage() {
        List<String> known = new ArrayList<>(List.of("io.plumbline"));
        PACKAGES.forEach(name -> known.add("io.plumbline." + name + ".."));
        return classes().should().resideInAnyPackage(known.toArray(String[]::new));
    }

    static ArchRule packagesFormNoCycle() {
        return slices().matching("io.plumbline.(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule classNamesSaySomething() {
        return noClasses()
                .should(be(named(
                        "named without saying what they do",
                        javaClass -> EMPTY_NAMES.stream().anyMatch(javaClass.getSimpleName()::endsWith))))
                .because("if no name comes, the class has no single job");
    }

    static ArchRule packageNamesSaySomething() {
        return noClasses().should().resideInAnyPackage(EMPTY_PACKAGES);
    }

    static ArchRule sqlOnlyInStores() {
        return only(
                inFilesEndingWith("Store").or(resideInAnyPackage("io.plumbline.database..")),
                "java.sql..",
                "javax.sql..",
                "org.springframework.jdbc..");
    }

    static ArchRule httpOnlyInPagesAndApis() {
        return only(
                inFilesEndingWith("Pages").or(inFilesEndingWith("Api")),
                "com.sun.net.httpserver..",
                "jakarta.servlet..",
                "org.springframework.web..");
    }

    static ArchRule documentParsersOnlyInReading() {
        return only(
                resideInAnyPackage("io.plumbline.reading.."),
                "org.apache.poi.xwpf..",
                "org.apache.poi.hwpf..",
                "org.apache.pdfbox..",
                "org.jsoup..");
    }

    static ArchRule spreadsheetLibrariesOnlyInSpreadsheets() {
        return only(
                resideInAnyPackage("io.plumbline.spreadsheets.."),
                "org.dhatim.fastexcel..",
                "org.apache.poi.ss..",
                "org.apache.poi.hssf..",
                "org.apache.poi.xssf..");
    }

    static ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("io.plumbline")
                .should(ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true);
    }

    static ArchRule theClockIsHandedIn() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("io.plumbline")
                .should(accessTargetWhere(describeAccess("asks the system for the time", access -> {
                    String owner = access.getTargetOwner().getName();
                    String method = access.getTarget().getName();
                    boolean now = owner.startsWith("java.time.")
                            && method.equals("now")
                            && !access.getTarget().getFullName().contains(Clock.class.getName());
                    boolean systemClock = owner.equals(Clock.class.getName()) && method.startsWith("system");
                    return now || systemClock || method.equals("currentTimeMillis");
                })))
                .allowEmptyShould(true);
    }

    private static ArchRule only(DescribedPredicate<JavaClass> these, String... mayUse) {
        return noClasses()
                .that(DescribedPredicate.not(these))
                .should()
                .dependOnClassesThat(resideInAnyPackage(mayUse))
                .allowEmptyShould(true);
    }

    /// Also the classes nested in them.
    private static DescribedPredicate<JavaClass> inFilesEndingWith(String end) {
        return named(
                "in files *" + end,
                javaClass -> javaClass.getName().replaceFirst("\\$.*", "").endsWith(end));
    }

    private static DescribedPredicate<JavaClass> named(String description, Function<JavaClass, Boolean> test) {
        return describe(description, test::apply);
    }

    private static DescribedPredicate<JavaAccess<?>> describeAccess(
            String description, Function<JavaAccess<?>, Boolean> test) {
        return describe(description, test::apply);
    }
}
