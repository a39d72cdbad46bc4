package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of [DataFlowRules] refuses what it is there to refuse, and lets pass what stands closest to it.
class DataFlowRulesTest {

    static Stream<Arguments> refused() {
        ArchRule readingLooksLeft = DataFlowRules.usesOnlyWhatIsToItsLeft("reading");
        return Stream.of(
                arguments(readingLooksLeft, """
                        package io.plumbline.reading; class A { io.plumbline.judging.B b; }
                        package io.plumbline.judging; public class B {}"""),
                arguments(readingLooksLeft, """
                        package io.plumbline.reading.docx; class A extends io.plumbline.Start {}
                        package io.plumbline; public class Start {}"""),
                arguments(DataFlowRules.usesOnlyWhatIsToItsLeft("basics"), """
                        package io.plumbline.basics; class A { io.plumbline.spreadsheets.B b; }
                        package io.plumbline.spreadsheets; public class B {}"""),
                arguments(DataFlowRules.everyPackageIsAStage(), "package io.plumbline.model; class A {}"),
                arguments(DataFlowRules.packagesFormNoCycle(), """
                        package io.plumbline.reading.words; public class A { io.plumbline.reading.outline.B b; }
                        package io.plumbline.reading.outline; public class B { io.plumbline.reading.words.A a; }"""),
                arguments(DataFlowRules.packagesFormNoCycle(), """
                        package io.plumbline.reading; public class A { io.plumbline.reading.outline.B b; }
                        package io.plumbline.reading.outline; public class B { io.plumbline.reading.A a; }"""),
                arguments(DataFlowRules.classNamesSaySomething(), "package io.plumbline.reading; class TextUtils {}"),
                arguments(
                        DataFlowRules.classNamesSaySomething(),
                        "package io.plumbline.reading; class A { static class ReaderImpl {} }"),
                arguments(DataFlowRules.packageNamesSaySomething(), "package io.plumbline.reading.util; class A {}"),
                arguments(
                        DataFlowRules.sqlOnlyInStores(),
                        "package io.plumbline.register; class Plans { java.sql.Connection c; }"),
                arguments(
                        DataFlowRules.httpOnlyInPagesAndApis(),
                        "package io.plumbline.publishing; class Site { com.sun.net.httpserver.HttpServer s; }"),
                arguments(
                        DataFlowRules.documentParsersOnlyInReading(),
                        "package io.plumbline.register; class A { org.apache.poi.xwpf.usermodel.XWPFDocument d; }"),
                arguments(
                        DataFlowRules.spreadsheetLibrariesOnlyInSpreadsheets(),
                        "package io.plumbline.publishing; class A { org.dhatim.fastexcel.Workbook w; }"),
                arguments(
                        DataFlowRules.onlyTheCommandLinePrints(),
                        "package io.plumbline.reading; class A { void f() { System.err.println(); } }"),
                arguments(
                        DataFlowRules.theClockIsHandedIn(),
                        "package io.plumbline.reading; class A { Object f() { return java.time.LocalDate.now(); } }"),
                arguments(
                        DataFlowRules.theClockIsHandedIn(),
                        "package io.plumbline.reading; class A { Object f() { return java.time.Clock.systemUTC(); } }"));
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments(DataFlowRules.usesOnlyWhatIsToItsLeft("register"), """
                        package io.plumbline.register; class A { io.plumbline.reading.words.B b; String s; }
                        package io.plumbline.reading.words; public class B {}"""),
                arguments(DataFlowRules.packagesFormNoCycle(), """
                        package io.plumbline.reading; public class A { io.plumbline.reading.outline.B b; }
                        package io.plumbline.reading.outline; public class B {}"""),
                arguments(
                        DataFlowRules.classNamesSaySomething(),
                        "package io.plumbline.reading; class Implication { Object o = new Object() {}; }"),
                arguments(
                        DataFlowRules.sqlOnlyInStores(),
                        "package io.plumbline.register; class PlanStore { record Row(java.sql.Date day) {} }"),
                arguments(
                        DataFlowRules.onlyTheCommandLinePrints(),
                        "package io.plumbline; class A { void f() { System.err.println(); } }"),
                arguments(DataFlowRules.theClockIsHandedIn(), """
                        package io.plumbline.reading; class A { Object f(java.time.Clock c) { return c.instant(); } }
                        package io.plumbline.basics; class B {
                            Object f(java.time.Clock c) { return java.time.LocalDate.now(c); } }"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_rule_refuses(ArchRule rule, String code, @TempDir Path folder) throws IOException {
        assertThat(isBroken(rule, code, folder)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void a_rule_allows(ArchRule rule, String code, @TempDir Path folder) throws IOException {
        assertThat(isBroken(rule, code, folder)).isFalse();
    }

    private static boolean isBroken(ArchRule rule, String code, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        for (String file : code.split("(?=package )", -1)) {
            String name = file.replaceFirst("(?s).*?\\b(?:class|record) (\\w+).*", "$1");
            Path source = Files.createTempDirectory(folder, "source").resolve(name + ".java");
            command.add(Files.writeString(source, file).toString());
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, command.toArray(String[]::new));
        assertThat(status).isZero();
        return rule.evaluate(new ClassFileImporter().importPath(folder)).hasViolation();
    }
}
