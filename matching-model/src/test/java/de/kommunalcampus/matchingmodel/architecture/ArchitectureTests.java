// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library keeps its rules, and each rule is red on an offence made for it. */
class ArchitectureTests {

    private static final String ROOT = "de.kommunalcampus.matchingmodel";
    private static final String OFFENCES = ROOT + ".architecture.offences";

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(OFFENCES);

    private record Named(String name, ArchRule here, ArchRule amongOffences) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> rules() {
        ArchitectureRules here = new ArchitectureRules(ROOT);
        ArchitectureRules there = new ArchitectureRules(OFFENCES);
        return Stream.of(
                new Named("dependencies", here.dependencies("catalogue"), there.dependencies("catalogue")),
                new Named("libraries", here.libraries(), there.libraries()),
                new Named("German text", here.germanLibrariesOnlyInText(), there.germanLibrariesOnlyInText()),
                new Named("clock", here.noClock(), there.noClock()),
                new Named("input and output", here.noInputOrOutput(), there.noInputOrOutput()),
                new Named("chance", here.noUnseededChance(), there.noUnseededChance()),
                new Named(
                        "static fields",
                        here.noStaticState().getFirst(),
                        there.noStaticState().getFirst()),
                new Named(
                        "static maps",
                        here.noStaticState().get(1),
                        there.noStaticState().get(1)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theLibraryKeepsTheRuleAndTheOffenceBreaksIt(Named rule) {
        rule.here().check(LIBRARY);
        assertThat(rule.amongOffences().evaluate(OFFENDERS).hasViolation())
                .as("%s is red on an offence", rule)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageUsesOnlyWhatItDeclares(String name) {
        new ArchitectureRules(ROOT).dependencies(name).check(LIBRARY);
    }

    static Stream<String> packages() {
        return ArchitectureRules.packages().stream();
    }

    @Test
    void noStaticFieldHoldsState() {
        new ArchitectureRules(ROOT).noStaticState().forEach(rule -> rule.check(LIBRARY));
    }

    @Test
    void everyPackageIsDeclaredHereAndNullMarked() {
        Set<String> found = LIBRARY.stream()
                .map(type -> type.getPackage())
                .filter(type -> !type.getName().equals(ROOT))
                .peek(type -> assertThat(type.tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class)))
                        .as(type.getName())
                        .contains(true))
                .map(type -> type.getName().substring(ROOT.length() + 1))
                .collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(ArchitectureRules.packages());
    }
}
