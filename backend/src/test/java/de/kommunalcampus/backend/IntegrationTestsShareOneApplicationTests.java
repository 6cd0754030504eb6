// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import de.kommunalcampus.backend.testing.ApplicationTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A second context would start a second database: half a minute and 600 MB each. */
@AnalyzeClasses(packagesOf = KommunalcampusApplication.class, importOptions = ImportOption.OnlyIncludeTests.class)
class IntegrationTestsShareOneApplicationTests {
    @ArchTest
    static final ArchRule onlyOneAnnotationStartsTheApplication = noClasses()
            .that()
            .areNotAssignableTo(ApplicationTest.class)
            .should()
            .beAnnotatedWith(SpringBootTest.class);

    @ArchTest
    static final ArchRule noTestAsksForAContextOfItsOwn = noClasses()
            .that()
            .areNotAssignableTo(ApplicationTest.class)
            .should()
            .beAnnotatedWith(TestPropertySource.class)
            .orShould()
            .beAnnotatedWith(ActiveProfiles.class)
            .orShould()
            .beAnnotatedWith(DirtiesContext.class)
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.test\\.context\\.bean\\.override\\..*");

    @ArchTest
    static final ArchRule applicationTestsAreNamedSo =
            classes().that().areAnnotatedWith(ApplicationTest.class).should().haveSimpleNameEndingWith("IT");
}
