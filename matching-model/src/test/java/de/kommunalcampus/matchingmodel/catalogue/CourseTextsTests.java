// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.OTHER_TOWN;
import static de.kommunalcampus.matchingmodel.testing.World.requirement;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.testing.World;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTextsTests {

    private static double value(Catalogue catalogue, String text, String course) {
        TextMatches matches = catalogue.courseTexts().match(text);
        return matches.value(catalogue.courses().ordinal(new CourseId(course)));
    }

    @Test
    void findCoursesByWhatTheyTeachBehindThoseThatSaySo() {
        Catalogue catalogue = world().knowing("Vergaberecht")
                .offering(
                        course("named").titled("Vergaberecht"),
                        course("taught")
                                .titled("Klug einkaufen")
                                .teaching("Vergaberecht", null, ProficiencyLevel.BASIC),
                        course("strange").titled("Töpfern"))
                .build();

        assertThat(value(catalogue, "Vergaberecht", "named")).isGreaterThan(value(catalogue, "Vergaberecht", "taught"));
        assertThat(value(catalogue, "Vergaberecht", "taught")).isPositive();
        assertThat(value(catalogue, "Vergaberecht", "strange")).isZero();
    }

    @Test
    void trustATagAsFarAsItTrustsItself() {
        Catalogue catalogue = world().knowing("Vergaberecht")
                .offering(
                        course("sure").titled("Eins").teaching("Vergaberecht", null, ProficiencyLevel.BASIC, 0.9),
                        course("unsure").titled("Zwei").teaching("Vergaberecht", null, ProficiencyLevel.BASIC, 0.4))
                .build();

        assertThat(value(catalogue, "Vergaberecht", "sure")).isGreaterThan(value(catalogue, "Vergaberecht", "unsure"));
    }

    @Test
    void findCoursesByHowTheyAreGiven() {
        Catalogue catalogue = world().offering(
                        course("live").titled("Eins").as(CourseFormat.ONLINE_SEMINAR),
                        course("room").titled("Zwei").as(CourseFormat.SEMINAR),
                        course("alone")
                                .titled("Drei")
                                .as(CourseFormat.SELF_STUDY)
                                .free())
                .build();

        assertThat(value(catalogue, "Webinar", "live")).isPositive();
        assertThat(value(catalogue, "Webinar", "room")).isZero();
        assertThat(value(catalogue, "Webinar", "alone")).isZero();
        assertThat(value(catalogue, "Präsenz", "room")).isPositive();
        assertThat(value(catalogue, "E-Learning", "alone")).isPositive();
        assertThat(value(catalogue, "kostenlos", "alone")).isPositive();
        assertThat(value(catalogue, "kostenlos", "room")).isZero();
    }

    @Test
    void theSubjectCountsMoreThanHowItIsGiven() {
        Catalogue catalogue = world().offering(
                        course("both").titled("Vergaberecht").as(CourseFormat.ONLINE_SEMINAR),
                        course("subject").titled("Vergaberecht").as(CourseFormat.SEMINAR),
                        course("given").titled("Töpfern").as(CourseFormat.ONLINE_SEMINAR),
                        course("other").titled("Schwimmen").as(CourseFormat.ONLINE_SEMINAR))
                .build();

        assertThat(value(catalogue, "Webinar Vergaberecht", "both"))
                .isGreaterThan(value(catalogue, "Webinar Vergaberecht", "subject"));
        assertThat(value(catalogue, "Webinar Vergaberecht", "subject"))
                .isGreaterThan(value(catalogue, "Webinar Vergaberecht", "given"));
    }

    @Test
    void followACourseThatIsGivenOtherwiseNow() {
        Catalogue before = world().offering(
                        course("a").titled("Eins").as(CourseFormat.SEMINAR),
                        course("b").titled("Zwei").as(CourseFormat.SEMINAR),
                        course("c").titled("Drei").as(CourseFormat.SEMINAR),
                        course("d").titled("Vier").as(CourseFormat.SEMINAR))
                .build();
        Catalogue after = before.next(
                2,
                world().offering(
                                course("a").titled("Eins").as(CourseFormat.ONLINE_SEMINAR),
                                course("b").titled("Zwei").as(CourseFormat.SEMINAR),
                                course("c").titled("Drei").as(CourseFormat.SEMINAR),
                                course("d").titled("Vier").as(CourseFormat.SEMINAR))
                        .content());

        assertThat(value(after, "Webinar", "a")).isPositive();
        assertThat(value(after, "Präsenz", "a")).isZero();
        assertThat(value(after, "Präsenz", "b")).isPositive();
    }

    private static World observatory(TenantId owner) {
        return world().knowing("Haushaltsrecht")
                .role(
                        owner,
                        "Sternwarte",
                        List.of(),
                        List.of(requirement("Haushaltsrecht", ProficiencyLevel.ADVANCED, 1)))
                .offering(
                        course("subject")
                                .titled("Planen und ausgleichen")
                                .teaching("Haushaltsrecht", null, ProficiencyLevel.BASIC),
                        course("strange").titled("Töpfern"));
    }

    @Test
    void findCoursesByTheJobRoleWhoseSubjectTheyTeach() {
        Catalogue catalogue = observatory(TenantId.SHARED).build();

        assertThat(value(catalogue, "Sternwarte", "subject")).isPositive();
        assertThat(value(catalogue, "Sternwarte", "strange")).isZero();
    }

    @Test
    void tellNobodyTheJobRolesOfAnotherTenant() {
        assertThat(value(observatory(OTHER_TOWN).build(), "Sternwarte", "subject"))
                .isZero();
    }

    @Test
    void whatManyRolesNeedIsTheSubjectOfNone() {
        World world = world().knowing("Datenschutz");
        for (String role : List.of("Standesamt", "Jugendamt", "Bauamt", "Sozialamt")) {
            world.role(role, requirement("Datenschutz", ProficiencyLevel.BASIC, 1));
        }
        Catalogue catalogue = world.offering(
                        course("hub").titled("Geheimnisse").teaching("Datenschutz", null, ProficiencyLevel.BASIC))
                .build();

        assertThat(value(catalogue, "Standesamt", "hub")).isZero();
    }
}
