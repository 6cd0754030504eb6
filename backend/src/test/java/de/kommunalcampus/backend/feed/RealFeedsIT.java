// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.RealFeed;
import de.kommunalcampus.backend.testing.RealFeeds;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.junit.jupiter.api.AfterEach;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The files of other people: what they hold is not ours to say, that nothing of it gets lost is. */
@ApplicationTest
class RealFeedsIT {
    private static final String TENANT = "import-real";

    @Autowired
    private CourseImport imports;

    @Autowired
    private Driver driver;

    @Autowired
    private GraphScan scan;

    @AfterEach
    void clear() {
        TenantDump.delete(driver, TENANT);
    }

    private ImportReport run(String file) {
        return imports.run(RealFeeds.path(file), new TenantId(TENANT), ImportProgress.NONE);
    }

    private void importTwice(String file, int records) {
        ImportReport first = run(file);
        assertThat(first.read()).isEqualTo(records);
        assertThat(first.created() + first.rejected()).isEqualTo(records);
        assertThat(first.created()).isPositive();
        GraphMark mark = scan.mark();
        ImportReport second = run(file);
        assertThat(second.changedNothing()).isTrue();
        assertThat(second.unchanged()).isEqualTo(first.created());
        assertThat(second.issues()).isEqualTo(first.issues());
        assertThat(scan.mark()).as("nothing was committed").isEqualTo(mark);
    }

    @RealFeed
    void takesTheOffersOfTheEmploymentAgencyOnce() {
        importTwice("ba_weiterbildungssuche/page_input.json", 12);
    }

    @RealFeed
    void takesTheCoursesOfTheAcademiesWorkbookOnce() {
        importTwice("apollo/UseCaseCourseData_Course_no_contacts.xlsx", 33);
    }

    /** One course, in a form that only resembles MOOChub's: no list, so nothing else may end because of it. */
    @RealFeed
    void takesOneCourseOfAnOlderFormAndEndsNothing() {
        ImportReport report = run("moochub/samples/openhpi_api_v2_single_course_data.json");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.notes()).hasSize(1);
        assertThat(TenantDump.of(driver, TENANT))
                .singleElement()
                .asString()
                .contains("Spielend Programmieren lernen 2015!");
    }
}
