// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.feed.offer.FeedOrigin.Extent;
import de.kommunalcampus.backend.feed.offer.OfferedCourse;
import de.kommunalcampus.backend.feed.offer.OfferedRun;
import de.kommunalcampus.backend.feed.offer.SkillTag;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTests {
    private static List<LocalDateTime> starts(OfferedCourse course) {
        return course.runs().stream().map(OfferedRun::start).toList();
    }

    @Nested
    class Ba {
        private final ReadFeed feed = ReadFeed.of(Fixtures.file("ba/termine.json"));

        @Test
        void accountsForEveryRecord() {
            assertThat(feed.report().read()).isEqualTo(7);
            assertThat(feed.report().rejected()).isEqualTo(1);
            assertThat(feed.issues("Termin 7005")).containsExactly("angebot.titel: is missing");
        }

        @Test
        void takesEpochMillisecondsForLocalDays() {
            OfferedCourse course = feed.course("501");
            assertThat(starts(course)).containsExactly(LocalDateTime.of(2027, 7, 5, 0, 0));
            OfferedRun run = course.runs().getFirst();
            assertThat(run.end()).isEqualTo(LocalDateTime.of(2027, 7, 6, 23, 59));
            assertThat(run.registrationDeadline()).isEqualTo(LocalDate.of(2027, 6, 21));
            assertThat(Objects.requireNonNull(run.place()).city()).isEqualTo("Musterau");
        }

        @Test
        void readsPricesWithCare() {
            assertThat(feed.course("501").price()).isEqualTo(new Price.Known(new BigDecimal("490.00"), null, null));
            assertThat(feed.course("502").price()).isEqualTo(new Price.Unknown());
            assertThat(feed.course("503").price()).isEqualTo(new Price.Unknown());
            assertThat(feed.course("505").price()).isEqualTo(new Price.Unknown());
            assertThat(feed.issues("Termin 7006"))
                    .contains(
                            "kostenWert: is no price in euros: -5 EUR",
                            "link: is no address of the web: javascript:alert(1)");
        }

        @Test
        void takesDatesFromATextThatListsThem() {
            assertThat(starts(feed.course("502")))
                    .containsExactly(LocalDateTime.of(2027, 2, 15, 0, 0), LocalDateTime.of(2027, 4, 12, 0, 0));
            assertThat(starts(feed.course("503"))).isEmpty();
            assertThat(feed.issues("Termin 7004")).containsExactly("beginn: gives no date; the offer has no run");
        }

        @Test
        void leavesScriptsAndPersonsOut() {
            assertThat(feed.course("501").description())
                    .startsWith("Vergabe\n\nUnterschwellenvergabeordnung\n& Landesrecht")
                    .doesNotContain("alert");
            assertThat(feed.course("505").description()).doesNotContain("alert").startsWith("Überblick");
            assertThat(feed.accepted().toString()).doesNotContain("Niemand").doesNotContain("kontakt@example.org");
        }

        @Test
        void repairsWhatContradictsItself() {
            assertThat(feed.course("506").format()).isEqualTo(CourseFormat.ON_SITE);
            assertThat(feed.issues("Termin 7007"))
                    .contains(
                            "unterrichtsform: is unknown (999); taken as on site",
                            "ende: lies before the start; taken as one day");
        }

        @Test
        void isCompleteForItsSearchAlone() {
            assertThat(feed.origin().extent()).isEqualTo(Extent.ALL);
            assertThat(feed.origin().source()).isEqualTo("ba-weiterbildungssuche:/pc/v1/bildungsangebot?sw=Verwaltung");
        }
    }

    @Nested
    class Apollo {
        private final ReadFeed feed;

        Apollo(@TempDir Path folder) {
            feed = ReadFeed.of(Fixtures.apollo(folder));
        }

        @Test
        void findsColumnsByNameBelowAPreamble() {
            assertThat(feed.report().read()).isEqualTo(4);
            assertThat(feed.issues("row 7")).containsExactly("Title: is missing");
            assertThat(feed.course("1").provider().name()).isEqualTo("Lehrwerk Süd gGmbH");
            assertThat(feed.course("1").language()).isEqualTo("de");
            assertThat(feed.course("1").promise()).isEqualTo("Akten führen");
        }

        @Test
        void readsRunsAndNamesBrokenDates() {
            assertThat(starts(feed.course("1")))
                    .containsExactly(LocalDateTime.of(2027, 2, 13, 0, 0), LocalDateTime.of(2027, 8, 30, 0, 0));
            assertThat(feed.issues("row 4"))
                    .contains("Termin2 Ende: is no date: 23.05.202", "Termin2 Ende: is missing; taken as one day");
            assertThat(starts(feed.course("3"))).containsExactly(LocalDateTime.of(2025, 12, 9, 0, 0));
        }

        @Test
        void understandsDurations() {
            assertThat(feed.course("1").hours()).isEqualTo(2200.0);
            assertThat(feed.course("1").daysAbsent()).isEqualTo(275.0);
            assertThat(feed.course("2").hours()).isEqualTo(0.75);
            assertThat(feed.course("3").hours()).isNull();
            assertThat(feed.issues("row 6")).contains("Duration: gives no number of hours: 3 bis 6 Monate");
        }

        @Test
        void findsEscoAddressesInBrokenHtml() {
            assertThat(feed.course("1").teaches())
                    .extracting(SkillTag::address)
                    .containsExactly(
                            "http://data.europa.eu/esco/skill/11111111-aaaa-4aaa-8aaa-000000000001",
                            "http://data.europa.eu/esco/skill/11111111-aaaa-4aaa-8aaa-000000000003");
            assertThat(feed.issues("row 4"))
                    .contains("Skills: is no address of an ESCO skill:"
                            + " http://data.europa.eu/esco/skill/9685849e-f2b4-490f-85b5-20fc6fff9fdaa");
        }

        @Test
        void readsTaxFromTheNote() {
            assertThat(feed.course("2").price())
                    .isEqualTo(new Price.Known(new BigDecimal("1547.00"), new BigDecimal("1300.00"), null));
            assertThat(feed.course("3").price())
                    .isEqualTo(new Price.Known(new BigDecimal("2880.00"), new BigDecimal("2880.00"), BigDecimal.ZERO));
            assertThat(feed.course("1").price()).isEqualTo(new Price.Unknown());
        }

        @Test
        void keepsTheLastDayOfAnOffer() {
            assertThat(feed.course("2").expiresOn()).isEqualTo(LocalDate.of(2022, 12, 1));
        }
    }

    @Nested
    class MoocHubV3 {
        private final ReadFeed feed = ReadFeed.of(Fixtures.file("moochub/v3.json"));
        private static final String DATED = "0b7d0f4e-0000-4000-8000-000000000001";
        private static final String SELF_PACED = "0b7d0f4e-0000-4000-8000-000000000002";
        private static final String WEBINAR = "0b7d0f4e-0000-4000-8000-000000000003";

        @Test
        void accountsForEveryRecord() {
            assertThat(feed.report().read()).isEqualTo(4);
            assertThat(feed.report().rejected()).isEqualTo(1);
            assertThat(feed.issues("0b7d0f4e-0000-4000-8000-000000000004")).containsExactly("name: is missing");
            assertThat(feed.origin().source()).isEqualTo("moochub:akademie-am-fluss.example/moochub/v3");
            assertThat(feed.origin().extent()).isEqualTo(Extent.ALL);
        }

        @Test
        void readsASeriesOfRunsInLocalTime() {
            OfferedCourse course = feed.course(DATED);
            assertThat(starts(course))
                    .containsExactly(LocalDateTime.of(2027, 2, 1, 9, 0), LocalDateTime.of(2027, 9, 6, 9, 0));
            assertThat(course.runs().getFirst().registrationDeadline()).isEqualTo(LocalDate.of(2027, 1, 15));
            assertThat(course.runs().getLast().registrationDeadline()).isNull();
            assertThat(Objects.requireNonNull(course.runs().getFirst().place()).longitude())
                    .isEqualTo(8.7);
            assertThat(course.hours()).isEqualTo(14.0);
            assertThat(course.daysAbsent()).isEqualTo(2.0);
            assertThat(course.certificate()).isTrue();
        }

        @Test
        void takesThePriceOfTheWholeCourse() {
            assertThat(feed.course(DATED).price()).isEqualTo(new Price.Known(new BigDecimal("390.00"), null, null));
            assertThat(feed.course(SELF_PACED).price()).isEqualTo(new Price.Free());
            assertThat(feed.course(WEBINAR).price()).isEqualTo(new Price.Unknown());
        }

        @Test
        void readsLevelsByNameAndByStep() {
            assertThat(feed.course(DATED).teaches())
                    .extracting(SkillTag::level, SkillTag::confidence)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(ProficiencyLevel.ADVANCED, 1.0),
                            org.assertj.core.groups.Tuple.tuple(ProficiencyLevel.INTERMEDIATE, 0.6));
            assertThat(feed.course(DATED).presupposes())
                    .extracting(SkillTag::level)
                    .containsExactly(ProficiencyLevel.BASIC);
            assertThat(feed.course(SELF_PACED).teaches())
                    .extracting(SkillTag::level)
                    .containsExactly(ProficiencyLevel.INTERMEDIATE);
        }

        @Test
        void knowsSelfPacedCourses() {
            assertThat(feed.course(SELF_PACED).selfPaced()).isTrue();
            assertThat(feed.course(SELF_PACED).runs()).isEmpty();
            assertThat(feed.course(SELF_PACED).hours()).isEqualTo(3.0);
            assertThat(feed.course(WEBINAR).selfPaced()).isFalse();
        }

        @Test
        void repairsAWebinarThatEndsBeforeItStarts() {
            assertThat(feed.course(WEBINAR).runs().getFirst().end()).isEqualTo(LocalDateTime.of(2027, 3, 3, 23, 59));
            assertThat(feed.issues(WEBINAR))
                    .containsExactlyInAnyOrder(
                            "url: is no address of the web: javascript:alert(1)",
                            "offer: is no price in euros: -10 EUR",
                            "endDate: lies before the start; taken as one day");
        }
    }

    @Nested
    class MoocHubV2AndHybrids {
        private final ReadFeed v2 = ReadFeed.of(Fixtures.file("moochub/v2.json"));
        private final ReadFeed hybrid = ReadFeed.of(Fixtures.file("moochub/hybrid.json"));

        @Test
        void takesAnOpenEndForSelfPaced() {
            OfferedCourse course = v2.course("3");
            assertThat(course.selfPaced()).isTrue();
            assertThat(course.promise()).isEqualTo("Klare Bescheide in vier Wochen.");
            assertThat(course.description()).isEqualTo("Vier Wochen, vier Themen.\n- Sie schreiben klar.");
            assertThat(course.hours()).isEqualTo(12.0);
            assertThat(course.expiresOn()).isEqualTo(LocalDate.of(2031, 12, 31));
            assertThat(course.price()).isEqualTo(new Price.Free());
            assertThat(v2.accepted().toString()).doesNotContain("Ada Muster");
        }

        @Test
        void keepsADatedCourseDated() {
            assertThat(v2.course("4").selfPaced()).isFalse();
            assertThat(starts(v2.course("4"))).containsExactly(LocalDateTime.of(2027, 4, 1, 10, 0));
            assertThat(v2.course("4").language()).isEqualTo("de");
            assertThat(v2.course("4").description()).isEqualTo("Text ohne Auszeichnung\nmit zweiter Zeile");
        }

        @Test
        void readsMisspeltKeys() {
            OfferedCourse course = hybrid.course("8ec7a5cc-3658-5d64-9ce4-bba8e5f11c94a");
            assertThat(course.title()).isEqualTo("Hybrid: Konflikte im Bürgerbüro");
            assertThat(course.format()).isEqualTo(CourseFormat.BLENDED);
            assertThat(course.provider().name()).isEqualTo("Werkstatt Verwaltung & Praxis");
            assertThat(course.price()).isEqualTo(new Price.Known(new BigDecimal("1290.00"), null, null));
            assertThat(course.teaches())
                    .containsExactly(
                            new SkillTag("Konfliktmanagement", "Konfliktmanagement", ProficiencyLevel.BASIC, 1.0));
        }

        @Test
        void takesTheYear1999ForNone() {
            assertThat(hybrid.issues("8ec7a5cc-3658-5d64-9ce4-bba8e5f11c94a"))
                    .contains("startDate: lies in 1999, which stands for none");
            assertThat(hybrid.course("8ec7a5cc-3658-5d64-9ce4-bba8e5f11c94a").runs())
                    .isEmpty();
        }

        @Test
        void mergesProvidersThatAreSpeltAlike() {
            assertThat(hybrid.accepted())
                    .extracting(accepted -> accepted.course().provider().key())
                    .containsOnly("name:werkstatt verwaltung & praxis");
        }

        @Test
        void standsInForAMissingId() {
            assertThat(hybrid.issues("OK-1")).containsExactly("id: is missing; the value of courseCode, url stands in for it");
            assertThat(hybrid.course("OK-1").certificate()).isTrue();
            assertThat(hybrid.issues("entry 4")).hasSize(1);
        }

        @Test
        void claimsNoMoreThanItsProvidersWithoutAnAddress() {
            assertThat(hybrid.origin().extent()).isEqualTo(Extent.ALL_OF_ITS_PROVIDERS);
        }
    }
}
