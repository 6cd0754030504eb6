// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.roaringbitmap.RoaringBitmap;

/** The rules of the library, for the classes below one root package, so that offences can be put below another. */
final class ArchitectureRules {

    /** Each package with those it may use. */
    private static final Map<String, List<String>> ALLOWED = new LinkedHashMap<>();

    static {
        ALLOWED.put("text", List.of());
        ALLOWED.put("catalogue", List.of("text"));
        ALLOWED.put("need", List.of("catalogue"));
        ALLOWED.put("retrieval", List.of("need", "catalogue", "text"));
        ALLOWED.put("feature", List.of("retrieval", "need", "catalogue", "text"));
        ALLOWED.put("scoring", List.of("feature"));
        ALLOWED.put("reranking", List.of("catalogue"));
        ALLOWED.put("ranking", List.of("reranking", "scoring", "feature", "retrieval", "need", "catalogue", "text"));
        ALLOWED.put("reference", List.of("ranking", "scoring", "feature", "retrieval", "need", "catalogue"));
        ALLOWED.put("evaluation", List.of());
        ALLOWED.put("concepts", List.of());
        ALLOWED.put("fitting", List.of("concepts"));
    }

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    static List<String> packages() {
        return List.copyOf(ALLOWED.keySet());
    }

    /** Packages use only what they declare. */
    ArchRule dependencies(String name) {
        List<String> allowed = new ArrayList<>(List.of(root + "." + name));
        ALLOWED.getOrDefault(name, List.of()).forEach(other -> allowed.add(root + "." + other));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed.toArray(String[]::new)))))
                .as(name + " uses nothing of ours but " + ALLOWED.get(name));
    }

    /** Only what the POM declares, and each foreign library only where it belongs. */
    ArchRule libraries() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        root + "..",
                        "java..",
                        "org.jspecify.annotations..",
                        "org.roaringbitmap..",
                        "org.apache.lucene.analysis..",
                        "org.apache.lucene.util..",
                        "de.danielnaber.jwordsplitter..");
    }

    ArchRule germanLibrariesOnlyInText() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..", "de.danielnaber..");
    }

    /** Time comes in as a value. */
    ArchRule noClock() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Instant.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    /** Word lists inside jars are the one thing read: streams that somebody else opens, whose exceptions have to be caught. */
    ArchRule noInputOrOutput() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
                        .and(not(belongToAnyOf(
                                IOException.class, UncheckedIOException.class, Serializable.class, InputStream.class))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class);
    }

    /** Chance needs a seed. */
    ArchRule noUnseededChance() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(ThreadLocalRandom.class, SecureRandom.class, UUID.class);
    }

    /** A static field is final, and of no type that is made to change. */
    List<ArchRule> noStaticState() {
        Class<?>[] mutable = {
            HashMap.class,
            ArrayList.class,
            BitSet.class,
            RoaringBitmap.class,
            StringBuilder.class,
            ThreadLocal.class,
            AtomicInteger.class,
            AtomicLong.class,
            AtomicReference.class
        };
        List<ArchRule> rules = new ArrayList<>();
        rules.add(fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areStatic()
                .should()
                .beFinal());
        for (Class<?> type : mutable) {
            rules.add(noFields()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideInAPackage(root + "..")
                    .and()
                    .areStatic()
                    .should()
                    .haveRawType(assignableTo(type)));
        }
        return rules;
    }
}
