// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packagesOf = KommunalcampusApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final DescribedPredicate<JavaClass> NODES =
            describe("nodes of the graph", type -> type.isAnnotatedWith(Node.class));

    @ArchTest
    static final ArchRule webTypesKnowNoNodes = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat(are(NODES))
            .because("a node bound to a request could be changed in every property");

    @ArchTest
    static final ArchRule nodesAreHidden =
            classes().that(are(NODES)).should().bePackagePrivate().andShould().resideInAPackage("..graph..");

    @ArchTest
    static final ArchRule controllersTakeNoSort = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(takeA(Sort.class, Pageable.class))
            .because("Spring Data Neo4j 8.1.1 lets a client's sort become a statement");

    @ArchTest
    static final ArchRule statementsTakeNoSort = noMethods()
            .that()
            .areAnnotatedWith(Query.class)
            .should(takeA(Sort.class, Pageable.class))
            .allowEmptyShould(true)
            .because("Spring Data Neo4j 8.1.1 lets a client's sort become a statement");

    @ArchTest
    static final ArchRule requestBodiesAreRecords = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(takeOnlyRecordsAsBody());

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web..")
            .andShould()
            .haveSimpleNameEndingWith("Controller")
            .orShould()
            .haveSimpleName("ErrorDispatch");

    @ArchTest
    static final ArchRule everyControllerAnswersDocuments = noClasses()
            .that()
            .areNotMetaAnnotatedWith(RestController.class)
            .should()
            .beAnnotatedWith(Controller.class);

    @ArchTest
    static final ArchRule jacksonIsTheThird = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("de.kommunalcampus.backend.platform.web.ApiDescription")
            .and()
            .resideOutsideOfPackage("de.kommunalcampus.backend.scim.protocol")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.databind..")
                    .or(resideInAPackage("com.fasterxml.jackson.core..")))
            .because(
                    "the database brings Jackson 2 beside ours; only the libraries for OpenAPI and SCIM are spoken to in it");

    @ArchTest
    static final ArchRule nothingIsDeserialised = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .because("Java's serialisation runs what it reads");

    @ArchTest
    static final ArchRule graphKnowsNoWeb = noClasses()
            .that()
            .resideInAPackage("..graph..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.kommunalcampus..web..", "org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule luceneIsOnlyCompared = noClasses()
            .that()
            .resideOutsideOfPackage("..bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..")
            .because("it is here as what one would use instead, for the benchmark that says so");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("..demo..")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .because("the one clock of the application decides which day it is in Germany");

    private static ArchCondition<JavaMethod> takeA(Class<?>... types) {
        return new ArchCondition<>(
                "take " + Stream.of(types).map(Class::getSimpleName).toList()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean takes = method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> Stream.of(types).anyMatch(parameter::isAssignableTo));
                events.add(new SimpleConditionEvent(method, takes, method.getDescription()));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeOnlyRecordsAsBody() {
        return new ArchCondition<>("take only records as body") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(RequestBody.class))
                        .map(JavaParameter::getRawType)
                        .filter(type -> !type.isRecord())
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getDescription() + " takes " + type.getName())));
            }
        };
    }
}
