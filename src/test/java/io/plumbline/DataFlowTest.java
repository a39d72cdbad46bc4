package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Data flows one way through the stages: documents, reading, register, measuring, scheduling, judging, supervising,
/// publishing.
class DataFlowTest {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.plumbline");

    static List<String> packages() {
        return DataFlowRules.PACKAGES;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_stage_uses_only_stages_to_its_left(String stage) {
        DataFlowRules.usesOnlyWhatIsToItsLeft(stage).check(PRODUCT);
    }

    @Test
    void every_package_is_a_stage() {
        DataFlowRules.everyPackageIsAStage().check(PRODUCT);
    }

    @Test
    void packages_form_no_cycle() {
        DataFlowRules.packagesFormNoCycle().check(PRODUCT);
    }

    @Test
    void names_say_something() {
        DataFlowRules.classNamesSaySomething().check(PRODUCT);
        DataFlowRules.packageNamesSaySomething().check(PRODUCT);
    }

    @Test
    void sql_stands_only_in_stores() {
        DataFlowRules.sqlOnlyInStores().check(PRODUCT);
    }

    @Test
    void http_stands_only_in_pages_and_apis() {
        DataFlowRules.httpOnlyInPagesAndApis().check(PRODUCT);
    }

    @Test
    void documents_are_parsed_only_in_reading() {
        DataFlowRules.documentParsersOnlyInReading().check(PRODUCT);
    }

    @Test
    void sheets_are_read_and_written_only_in_spreadsheets() {
        DataFlowRules.spreadsheetLibrariesOnlyInSpreadsheets().check(PRODUCT);
    }

    @Test
    void only_the_command_line_prints() {
        DataFlowRules.onlyTheCommandLinePrints().check(PRODUCT);
    }

    @Test
    void the_clock_is_handed_in() {
        DataFlowRules.theClockIsHandedIn().check(PRODUCT);
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(PRODUCT.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
    }
}
