// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.staffing.file.StaffFiles;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
@Timeout(180)
class StaffImportIT {
    private static final String HEADER = "Personalnummer;Vorname;Nachname;Amt\n";

    private final MockMvc mvc;
    private final Api api;
    private final TestAdministration own;
    private final TestAdministration foreign;
    private final SignedInAccount hr;

    StaffImportIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.own = new TestAdministration(driver);
        this.foreign = new TestAdministration(driver);
        this.hr = own.employee("personalsachbearbeitung", PermissionRole.EMPLOYEE, PermissionRole.HR);
    }

    @AfterEach
    void takeAway() {
        own.close();
        foreign.close();
    }

    private Answer upload(byte[] content) throws Exception {
        return upload(hr, content);
    }

    private Answer upload(SignedInAccount by, byte[] content) throws Exception {
        MockHttpServletResponse response = mvc.perform(multipart("/api/v1/staff/imports")
                        .file(new MockMultipartFile("file", "Personal.xlsx", "application/octet-stream", content))
                        .with(csrf())
                        .with(authentication(SignedInAuthentication.of(by))))
                .andReturn()
                .getResponse();
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        return new Answer(response.getStatus(), body, JsonMapper.shared().readTree(body));
    }

    private Answer upload(String text) throws Exception {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(Answer dryRun) {
        return "/api/v1/staff/imports/" + dryRun.at("/id").asString();
    }

    private Answer choose(Answer dryRun, boolean complete, boolean createUnits, String corrections) {
        List<String> columns = new ArrayList<>();
        dryRun.at("/columns").forEach(column -> {
            if (!column.at("/field").isNull()) {
                columns.add("{\"field\":\"%s\",\"column\":%d}"
                        .formatted(
                                column.at("/field").asString(),
                                column.at("/column").asInt()));
            }
        });
        Answer answer = api.put(hr, path(dryRun) + "/choices", """
                {"columns":[%s],"complete":%s,"createUnits":%s,"corrections":[%s]}
                """.formatted(
                        String.join(",", columns), complete, createUnits, corrections));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private Answer apply(Answer dryRun, String confirmed) {
        return api.post(
                hr,
                path(dryRun) + "/application",
                "{\"token\":\"%s\",\"confirmedLeavers\":%s}"
                        .formatted(dryRun.at("/token").asString(), confirmed));
    }

    private long active() {
        return own.count(
                "MATCH (e:Employee {tenantId: $tenant}) WHERE e.state IS NULL AND e.personnelNumber IS NOT NULL RETURN count(e)",
                Map.of());
    }

    private static String lines(int from, int to) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = from; i <= to; i++) {
            text.append("%d;Kim;Muster%s;33%n".formatted(i, StaffFiles.letters(i)));
        }
        return text.toString();
    }

    private void bringIn(int people) throws Exception {
        assertThat(apply(upload(lines(1, people)), "null").status()).isEqualTo(200);
        assertThat(active()).isEqualTo(people);
    }

    @Test
    void isAuditedWithItsCounts() throws Exception {
        assertThat(apply(upload(lines(1, 3)), "null").status()).isEqualTo(200);
        assertThat(own.count("""
                        MATCH (n:AuditEntry {tenantId: $tenant, action: 'STAFF_IMPORTED', actor: $by})
                        WHERE n.details CONTAINS '"joiners":"3"' RETURN count(n)
                        """, Map.of("by", hr.id().value()))).isEqualTo(1);
    }

    /** Nobody is erased the day after, for a typing error in a year. */
    @Test
    void aLeavingDayOfLongAgoIsNotedToday() throws Exception {
        bringIn(1);
        String header = HEADER.strip() + ";Austritt\n";
        assertThat(apply(upload(header + "1;Kim;Musteraaa;33;30.06.2021\n"), "1")
                        .status())
                .isEqualTo(200);
        assertThat(active()).isZero();
        assertThat(own.count("""
                        MATCH (e:Employee {tenantId: $tenant, state: 'LEFT', leftOn: date('2021-07-01')})
                        WHERE e.leftRecordedOn >= date() - duration('P1D') RETURN count(e)
                        """, Map.of())).isEqualTo(1);
        Answer erasures = api.get(hr, "/api/v1/erasures");
        assertThat(LocalDate.parse(erasures.at("/people/0/dueOn").asString()))
                .as(erasures.body())
                .isAfter(LocalDate.now().plusMonths(5));
    }

    @Test
    void callsTheAccountAsThePerson() throws Exception {
        bringIn(2);
        own.write("""
                MATCH (e:Employee {personnelNumber: '1', tenantId: $tenant})
                CREATE (:Account {id: 'account-' + e.id, tenantId: $tenant, login: 'login-' + e.id, displayName: 'Kim Alt',
                  state: 'ACTIVE', passwordHash: 'none', roles: ['EMPLOYEE'], version: 0})-[:BELONGS_TO]->(e)
                """, Map.of());
        assertThat(apply(upload(HEADER + "1;Kim;Neu;33\n"), "null").status()).isEqualTo(200);
        assertThat(own.count("MATCH (a:Account {tenantId: $tenant, displayName: 'Kim Neu'}) RETURN count(a)", Map.of()))
                .isEqualTo(1);
    }

    /** What one has put right in a preview is not lost to the file of a colleague. */
    @Test
    void isKeptForEachAccount() throws Exception {
        SignedInAccount colleague = own.employee("personalsachbearbeitung", PermissionRole.EMPLOYEE, PermissionRole.HR);
        Answer mine = upload(lines(1, 3));
        Answer theirs = upload(colleague, lines(11, 13).getBytes(StandardCharsets.UTF_8));
        assertThat(api.get(colleague, path(mine)).status()).isEqualTo(404);
        assertThat(api.get(hr, path(mine)).status()).isEqualTo(200);
        assertThat(api.get(colleague, path(theirs)).status()).isEqualTo(200);
    }

    /** What an HR person does within the hour: 400 people out of a workbook, with a few mistakes in it. */
    @Test
    void fourHundredPeopleComeInOutOfAWorkbook() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Pers.-Nr.", "Nachname, Vorname", "OE-Nummer", "OE-Bezeichnung", "Funktion", "Leitung"));
        for (int i = 1; i <= 400; i++) {
            String unit = Integer.toString(40 + i % 8);
            rows.add(List.of(
                    "%05d".formatted(i),
                    i == 17 ? "=HYPERLINK(\"http://boese.example\")" : "Muster%s, Kim".formatted(StaffFiles.letters(i)),
                    unit,
                    "Amt " + unit,
                    "Sachbearbeitung Bürgerbüro",
                    i <= 8 ? "ja" : ""));
        }
        Answer dryRun = upload(StaffFiles.workbook(rows));
        assertThat(dryRun.status()).as(dryRun.body()).isEqualTo(201);
        assertThat(dryRun.at("/counts/rejected").asInt())
                .as("no unit is known yet")
                .isEqualTo(400);
        assertThat(active()).as("a dry run writes nothing").isZero();
        dryRun = choose(dryRun, false, true, "");
        assertThat(dryRun.at("/counts/joiners").asInt()).isEqualTo(399);
        assertThat(dryRun.at("/counts/newUnits").asInt()).isEqualTo(8);
        assertThat(dryRun.texts("/issues", "/kind")).containsExactly("FORMULA");
        assertThat(dryRun.at("/issues/0/row").asInt()).isEqualTo(18);
        dryRun = choose(dryRun, false, true, "{\"row\":18,\"field\":\"FULL_NAME\",\"value\":\"Kraft, Kim\"}");
        assertThat(dryRun.at("/issues").size()).isZero();
        assertThat(active()).isZero();
        Answer applied = apply(dryRun, "null");
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        assertThat(applied.at("/state").asString()).isEqualTo("APPLIED");
        assertThat(active()).isEqualTo(400);
        assertThat(own.count("MATCH (:OrgUnit {tenantId: $tenant})-[h:HEADED_BY]->() RETURN count(h)", Map.of()))
                .isEqualTo(8);
        assertThat(own.count(
                        "MATCH (:Employee {tenantId: $tenant})-[r:REPORTS_TO]->(:Employee {tenantId: $tenant}) RETURN count(r)",
                        Map.of()))
                .isEqualTo(392);
        assertThat(apply(dryRun, "null").at("/type").asString()).endsWith("import-applied");
    }

    @Test
    void theSameFileAgainWritesNothing() throws Exception {
        bringIn(30);
        Answer again = choose(upload(lines(1, 30)), true, false, "");
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(30);
        for (String counted : List.of("joiners", "movers", "changed", "leavers", "newUnits", "heads")) {
            assertThat(again.at("/counts/" + counted).asInt()).as(counted).isZero();
        }
    }

    @Test
    void moreThanATenthWaitsForAHumanWhoNamesTheNumber() throws Exception {
        bringIn(20);
        Answer dryRun = choose(upload(lines(1, 12)), true, false, "");
        assertThat(dryRun.at("/confirmLeavers").asBoolean()).isTrue();
        assertThat(dryRun.at("/leavers").size()).isEqualTo(8);
        for (String confirmed : List.of("null", "7", "20")) {
            Answer refused = apply(dryRun, confirmed);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.at("/type").asString()).endsWith("many-leavers");
            assertThat(active()).isEqualTo(20);
        }
        assertThat(apply(dryRun, "8").status()).isEqualTo(200);
        assertThat(active()).isEqualTo(12);
        assertThat(own.count(
                        "MATCH (e:Employee {tenantId: $tenant, state: 'LEFT'})-[:WORKS_IN]->() RETURN count(e)",
                        Map.of()))
                .as("nothing is lost")
                .isEqualTo(8);
        Answer back = choose(upload(lines(1, 20)), true, false, "");
        assertThat(back.at("/counts/returners").asInt()).isEqualTo(8);
        assertThat(apply(back, "null").status()).isEqualTo(200);
        assertThat(active()).isEqualTo(20);
    }

    @Test
    void halfAFileRemovesNobody() throws Exception {
        bringIn(20);
        String text = lines(1, 20);
        Answer dryRun = choose(upload(text.substring(0, text.length() * 3 / 4)), true, false, "");
        assertThat(dryRun.texts("/notes", "/kind")).contains("CUT_OFF");
        assertThat(dryRun.at("/counts/leavers").asInt()).isZero();
        assertThat(apply(dryRun, "null").status()).isEqualTo(200);
        assertThat(active()).isEqualTo(20);
    }

    @Test
    void anOldComparisonIsNotTakenOver() throws Exception {
        bringIn(5);
        Answer dryRun = upload(HEADER + "1;Kim;Geheiratet;33\n");
        own.write("MATCH (e:Employee {tenantId: $tenant, personnelNumber: '1'}) SET e.lastName = 'Anders'", Map.of());
        Answer late = apply(dryRun, "null");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/type").asString()).endsWith("changed-meanwhile");
        assertThat(own.count(
                        "MATCH (e:Employee {tenantId: $tenant, lastName: 'Geheiratet'}) RETURN count(e)", Map.of()))
                .isZero();
        Answer anew = api.get(hr, path(dryRun));
        assertThat(apply(anew, "null").status()).isEqualTo(200);
    }

    @Test
    void remembersTheColumnsThatWereChosen() throws Exception {
        String text = "Kennung;Rufname;Zuname;Wo\n1;Kim;Eins;33\n";
        Answer first = upload(text);
        assertThat(first.texts("/columns", "/field")).doesNotContain("PERSONNEL_NUMBER");
        Answer chosen = api.put(hr, path(first) + "/choices", """
                {"columns":[{"field":"PERSONNEL_NUMBER","column":0},{"field":"FIRST_NAME","column":1},
                  {"field":"LAST_NAME","column":2},{"field":"UNIT","column":3}],
                 "complete":false,"createUnits":false,"corrections":[]}
                """);
        assertThat(chosen.at("/counts/joiners").asInt()).as(chosen.body()).isEqualTo(1);
        Answer second = upload(text);
        assertThat(second.texts("/columns", "/field"))
                .containsExactly("PERSONNEL_NUMBER", "FIRST_NAME", "LAST_NAME", "UNIT");
        assertThat(second.at("/counts/joiners").asInt()).isEqualTo(1);
    }

    @Test
    void readsWindows1252AndNamesWhatItCannotRead() throws Exception {
        Answer dryRun = upload((HEADER + "1;Jörg;Groß;Bürgerbüro\n").getBytes(Charset.forName("windows-1252")));
        assertThat(dryRun.at("/counts/joiners").asInt()).isEqualTo(1);
        assertThat(dryRun.texts("/notes", "/kind")).contains("ENCODING_GUESSED");
        Answer refused = upload(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type").asString()).endsWith("staff-file-refused");
        assertThat(refused.texts("/fields", "/reason")).containsExactly("NOT_A_WORKBOOK");
    }

    @Test
    void saysThatThereAreTooManyColumns() throws Exception {
        String header = HEADER.strip() + ";x".repeat(3_000) + "\n";
        assertThat(upload(header + "1;Kim;Eins;33\n").texts("/fields", "/reason"))
                .containsExactly("TOO_MANY_COLUMNS");
        assertThat(upload(HEADER.strip() + ";".repeat(3_000) + "\n1;Kim;Eins;33\n")
                        .at("/counts/joiners")
                        .asInt())
                .as("empty ones are none")
                .isEqualTo(1);
    }

    @Test
    void aForeignImportIsNotThere() throws Exception {
        Answer dryRun = upload(lines(1, 2));
        SignedInAccount other = foreign.employee("personalsachbearbeitung", PermissionRole.EMPLOYEE, PermissionRole.HR);
        assertThat(api.get(other, path(dryRun)).status()).isEqualTo(404);
        assertThat(api.post(
                                other,
                                path(dryRun) + "/application",
                                "{\"token\":\"%s\"}"
                                        .formatted(dryRun.at("/token").asString()))
                        .status())
                .isEqualTo(404);
        assertThat(active()).isZero();
    }

    /** Several transactions, each within its time. */
    @Test
    void aLargeFileIsTakenOverInSteps() throws Exception {
        long begin = System.nanoTime();
        Answer dryRun = upload(lines(1, 20_000));
        assertThat(dryRun.at("/counts/joiners").asInt()).isEqualTo(20_000);
        long read = System.nanoTime();
        Answer applied = apply(dryRun, "null");
        assertThat(applied.status()).as(applied.body()).isEqualTo(200);
        System.out.printf(
                "Staff file of 20,000: compared in %d ms, taken over in %d ms%n",
                (read - begin) / 1_000_000, (System.nanoTime() - read) / 1_000_000);
        assertThat(active()).isEqualTo(20_000);
        assertThat(upload(lines(1, 20_001)).texts("/fields", "/reason")).containsExactly("ROWS_TOO_MANY");
        takeAwayInSteps();
    }

    private void takeAwayInSteps() {
        while (active() > 0) {
            own.write(
                    "MATCH (e:Employee {tenantId: $tenant}) WHERE e.personnelNumber IS NOT NULL WITH e LIMIT 2000 DETACH DELETE e",
                    Map.of());
        }
    }
}
