// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import static de.kommunalcampus.backend.staffing.file.StaffFiles.OFFICE;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.TODAY;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.TOWN;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.YARD;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.choices;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.csv;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.lines;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.member;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.members;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.plan;
import static de.kommunalcampus.backend.staffing.file.StaffFiles.roster;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.file.Choices.Place;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Kind;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffPlannerTests {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    Path folder;

    private static List<IssueKind> kinds(StaffPlan plan) {
        return plan.issues().stream().map(RowIssue::kind).toList();
    }

    private static List<FileNote.Kind> notes(StaffPlan plan) {
        return plan.notes().stream().map(FileNote::kind).toList();
    }

    @Test
    void findsTheHeaderBelowATitleAndReadsWhatListsLookLike() {
        StaffSheet sheet = csv(folder, """
                Personalliste der Stadt Musterstadt;;;;
                Stand: 01.03.2027;;;;

                Pers.-Nr.;Nachname, Vorname;OE-Nummer;Stelle;Anteil;E-Mail;Telefon privat;Leitung;Eintritt
                007;von Ähren, Änne-Marie;33;Sachbearbeitung Bürgerbüro;50 %;aenne@muster.example;+49 6101 1234;ja;1.2.2027
                """);
        StaffPlan plan = plan(sheet, false, roster(List.of()));
        assertThat(plan.issues()).isEmpty();
        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.JOINER);
            assertThat(change.row()).isEqualTo(5);
            assertThat(change.write().entry().personnelNumber()).isEqualTo("007");
            assertThat(change.write().entry().firstName()).isEqualTo("Änne-Marie");
            assertThat(change.write().entry().lastName()).isEqualTo("von Ähren");
            assertThat(change.write().entry().unit()).isEqualTo(OFFICE);
            assertThat(change.write().entry().jobRoles()).singleElement().satisfies(share -> {
                assertThat(share.role().value()).isEqualTo("clerk");
                assertThat(share.share()).isEqualTo(0.5);
            });
            assertThat(change.write().entry().privatePhone()).isEqualTo("+49 6101 1234");
            assertThat(change.write().entry().joinedOn()).isEqualTo("2027-02-01");
        });
        assertThat(plan.heads())
                .singleElement()
                .satisfies(head -> assertThat(head.unit()).isEqualTo(OFFICE));
    }

    @Test
    void aColumnNamedNameMayHoldBothNames() {
        StaffSheet both = csv(folder, "Personalnummer;Name;Amt\n1;Eins, Kim;33\n");
        assertThat(StaffColumns.propose(both, Map.of()).positions())
                .containsEntry(StaffField.FULL_NAME, 1)
                .doesNotContainKey(StaffField.LAST_NAME);
        StaffSheet one = csv(folder, "Personalnummer;Name;Vorname;Amt\n1;Eins, Z;Kim;33\n");
        assertThat(StaffColumns.propose(one, Map.of()).positions()).containsEntry(StaffField.LAST_NAME, 1);
    }

    @Test
    void recognisesWindows1252AndEverySeparator() {
        for (String separator : List.of(";", ",", "\t")) {
            String text = "Personalnummer;Vorname;Nachname;Amt\n1;Jörg;Groß;Bürgerbüro\n".replace(";", separator);
            StaffPlan plan = plan(csv(folder, text, WINDOWS), false, roster(List.of()));
            assertThat(plan.changes())
                    .singleElement()
                    .satisfies(change ->
                            assertThat(change.write().entry().lastName()).isEqualTo("Groß"));
            assertThat(notes(plan)).containsExactly(FileNote.Kind.ENCODING_GUESSED);
        }
    }

    @Test
    void rejectsAllRowsOfARepeatedNumber() {
        StaffPlan plan = plan(
                csv(folder, """
                Personalnummer;Vorname;Nachname;Amt
                1;Kim;Eins;33
                2;Kim;Zwei;33
                1;Kim;Drei;33
                """),
                true,
                roster(List.of(member("1", "Kim", "Alt", OFFICE), member("2", "Kim", "Zwei", OFFICE))));
        assertThat(plan.issues())
                .extracting(RowIssue::row, RowIssue::kind)
                .containsExactly(tuple(2, IssueKind.NUMBER_REPEATED), tuple(4, IssueKind.NUMBER_REPEATED));
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.leavers()).as("who is named stays, however unclear").isEmpty();
    }

    @Test
    void tellsSwappedColumnsByTheirShape() {
        StaffPlan plan = plan(csv(folder, """
                Personalnummer;Vorname;Nachname;Amt
                1;kim@muster.example;Eins;33
                2;4711;Zwei;33
                3;Kim;Drei;Niemandsamt
                """), true, roster(members(3)));
        assertThat(plan.issues())
                .extracting(RowIssue::row, RowIssue::field, RowIssue::kind)
                .containsExactly(
                        tuple(2, StaffField.FIRST_NAME, IssueKind.MAIL_IN_NAME),
                        tuple(3, StaffField.FIRST_NAME, IssueKind.DIGITS_IN_NAME),
                        tuple(4, StaffField.UNIT, IssueKind.UNIT_UNKNOWN));
        assertThat(notes(plan)).contains(FileNote.Kind.COLUMNS_SWAPPED);
        assertThat(plan.changesNothing()).isTrue();
    }

    @Test
    void keepsFormulasOut() {
        StaffPlan plan = plan(csv(folder, """
                Personalnummer;Vorname;Nachname;Amt;Telefon privat
                1;"=HYPERLINK(""http://boese.example"";""Klick"")";Eins;33;
                2;+49 170 1234567;Zwei;33;
                3;@SUM(A1);Drei;33;
                4;-2+3;Vier;33;
                5;Kim;Fünf;33;+49 170 1234567
                6;Kim;Sechs;33;=1+1
                """), false, roster(List.of()));
        assertThat(kinds(plan)).containsOnly(IssueKind.FORMULA).hasSize(5);
        assertThat(plan.changes())
                .extracting(change -> change.write().entry().lastName())
                .containsExactly("Fünf");
    }

    @Test
    void evaluatesNoFormulaOfAWorkbook() {
        StaffSheet sheet = StaffFiles.sheet(
                folder,
                StaffFiles.workbook(List.of(
                        List.of("Personalnummer", "Vorname", "Nachname", "Amt", "Stelle"),
                        List.of("1", "=CONCATENATE(\"K\",\"im\")", "Eins", "33", ""),
                        List.of("2", "Kim", "Zwei", "33", "=1+1"),
                        List.of("3", "Kim", "Drei", "33", ""))));
        StaffPlan plan = plan(sheet, false, roster(List.of()));
        assertThat(plan.issues())
                .extracting(RowIssue::row, RowIssue::field, RowIssue::kind)
                .containsExactly(
                        tuple(2, StaffField.FIRST_NAME, IssueKind.FORMULA),
                        tuple(3, StaffField.JOB_ROLE, IssueKind.FORMULA));
        assertThat(plan.changes()).hasSize(1);
    }

    @Test
    void nobodyLeavesUnlessTheFileIsStatedToBeComplete() {
        StaffSheet sheet = csv(folder, lines(1, 19));
        assertThat(plan(sheet, false, roster(members(20))).leavers()).isEmpty();
        StaffPlan complete = plan(sheet, true, roster(members(20)));
        assertThat(complete.leavers())
                .extracting(leaver -> leaver.member().personnelNumber())
                .containsExactly("20");
        assertThat(complete.manyLeave()).isFalse();
    }

    @Test
    void moreThanATenthNeedsAHuman() {
        assertThat(plan(csv(folder, lines(1, 18)), true, roster(members(20))).manyLeave())
                .isFalse();
        assertThat(plan(csv(folder, lines(1, 17)), true, roster(members(20))).manyLeave())
                .isTrue();
        assertThat(plan(csv(folder, lines(1, 12)), true, roster(members(20))).leavers())
                .hasSize(8);
    }

    /** Cut at every byte, no file removes anybody without a human. */
    @Test
    void halfAFileRemovesNobody() {
        String whole = lines(1, 20);
        Roster roster = roster(members(20));
        for (int length = 40; length < whole.length(); length++) {
            StaffSheet sheet = csv(folder, whole.substring(0, length));
            StaffPlan plan = plan(sheet, true, roster);
            boolean atLineEnd = whole.charAt(length - 1) == '\n';
            if (atLineEnd) {
                assertThat(plan.leavers().size() <= 2
                                || plan.manyLeave()
                                || sheet.lines().isEmpty())
                        .isTrue();
            } else {
                assertThat(plan.leavers()).as("cut at %d", length).isEmpty();
                assertThat(notes(plan)).contains(FileNote.Kind.CUT_OFF);
            }
        }
    }

    @Test
    void anOpenQuoteIsACut() {
        StaffPlan plan = plan(
                csv(folder, "Personalnummer;Vorname;Nachname;Amt\n1;Kim;Eins;33\n2;\"Kim;Zwei;33\n"),
                true,
                roster(members(5)));
        assertThat(notes(plan)).contains(FileNote.Kind.CUT_OFF);
        assertThat(plan.leavers()).isEmpty();
    }

    @Test
    void noRowsRemoveNobody() {
        StaffPlan plan = plan(csv(folder, "Personalnummer;Vorname;Nachname;Amt\n"), true, roster(members(3)));
        assertThat(plan.changesNothing()).isTrue();
        assertThat(notes(plan)).contains(FileNote.Kind.NO_ROWS);
        assertThatThrownBy(() -> csv(folder, "\n\n")).isInstanceOf(ImportRefused.class);
    }

    @Test
    void rowsWithoutAReadableNumberRemoveNobody() {
        StaffPlan plan = plan(csv(folder, """
                Personalnummer;Vorname;Nachname;Amt
                1;Kim;Musterb;33
                ???;Kim;Zwei;33
                """), true, roster(members(20)));
        assertThat(plan.leavers()).isEmpty();
        assertThat(notes(plan)).contains(FileNote.Kind.NUMBERS_UNREADABLE);
    }

    @Test
    void whoTakesTheFileOverAndWhoHasNoNumberStays() {
        StaffMember hr = member("99", "Petra", "Personal", OFFICE);
        Roster before = roster(List.of(hr, member(null, "Ohne", "Nummer", OFFICE), member("1", "Kim", "Eins", OFFICE)));
        Roster roster = new Roster(
                before.root(), before.members(), before.units(), before.rolesByName(), hr.id(), before.today());
        StaffPlan plan = plan(csv(folder, "Personalnummer;Vorname;Nachname;Amt\n1;Kim;Eins;33\n"), true, roster);
        assertThat(plan.leavers()).isEmpty();
        assertThat(notes(plan)).contains(FileNote.Kind.ONESELF_MISSING, FileNote.Kind.PEOPLE_WITHOUT_NUMBER);
    }

    @Test
    void aSpreadsheetsLostZerosLoseNobody() {
        StaffPlan plan = plan(
                csv(folder, "Personalnummer;Vorname;Nachname;Amt\n123;Kim;Null;68\n"),
                true,
                roster(List.of(member("00123", "Kim", "Null", OFFICE))));
        assertThat(kinds(plan)).containsExactly(IssueKind.ZEROS_LOST);
        assertThat(plan.leavers()).isEmpty();
        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVER);
            assertThat(change.write().entry().personnelNumber()).isEqualTo("00123");
        });
    }

    @Test
    void whoHasNoNumberYetGetsItByNameOnlyWhereThatIsClear() {
        StaffSheet sheet = csv(folder, "Personalnummer;Vorname;Nachname;Amt\n5;Kim;Einzig;33\n");
        StaffPlan clear = plan(sheet, false, roster(List.of(member(null, "Kim", "Einzig", OFFICE))));
        assertThat(clear.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.write().entry().personnelNumber()).isEqualTo("5");
        });
        StaffPlan unclear = plan(
                sheet,
                false,
                roster(List.of(member(null, "Kim", "Einzig", OFFICE), member(null, "Kim", "Einzig", YARD))));
        assertThat(unclear.counts().joiners()).isEqualTo(1);
    }

    @Test
    void createsUnknownUnitsOnlyWhenAskedAndPutsThemBelowTheirNumber() {
        StaffSheet sheet = csv(folder, """
                Personalnummer;Vorname;Nachname;OE-Nummer;OE-Bezeichnung
                1;Kim;Eins;33.2;Fundbüro
                2;Kim;Zwei;40;Schulamt
                3;Kim;Drei;40.1;Kita Sonnenschein
                4;Kim;Vier;33.2;Fundbüro
                """);
        assertThat(kinds(plan(sheet, false, roster(List.of())))).containsOnly(IssueKind.UNIT_UNKNOWN);
        StaffColumns columns = StaffColumns.propose(sheet.header(), Map.of());
        StaffPlan plan = StaffPlanner.plan(sheet, new Choices(columns, false, true, Map.of()), roster(List.of()));
        assertThat(plan.newUnits())
                .extracting(StaffPlan.NewUnit::name)
                .containsExactly("Schulamt", "Fundbüro", "Kita Sonnenschein");
        OrgUnitId school = plan.newUnits().getFirst().id();
        assertThat(plan.newUnits())
                .extracting(StaffPlan.NewUnit::parent)
                .containsExactly(StaffFiles.TOWN, OFFICE, school);
        assertThat(plan.counts().joiners()).isEqualTo(4);
    }

    @Test
    void aCorrectionStandsInForACell() {
        StaffSheet sheet = csv(folder, "Personalnummer;Vorname;Nachname;Amt\n1;K1m;Eins;33\n");
        Map<Place, String> corrections = Map.of(new Place(2, StaffField.FIRST_NAME), "Kim");
        StaffPlan plan = StaffPlanner.plan(
                sheet, new Choices(choices(sheet, false).columns(), false, false, corrections), roster(List.of()));
        assertThat(plan.issues()).isEmpty();
        assertThat(plan.counts().joiners()).isEqualTo(1);
    }

    @Test
    void takesWhatIsUnclearLeavesTheRestAndSaysSo() {
        StaffPlan plan = plan(csv(folder, """
                Personalnummer;Vorname;Nachname;Amt;Stelle;Anteil;E-Mail;Leitung;Austritt
                1;Kim;Eins;33;Zauberei;200 %;keine Adresse;vielleicht;32.13.2027
                2;Kim;Zwei;33;;;gleich@muster.example;ja;
                3;Kim;Drei;33;;;gleich@muster.example;ja;
                """), false, roster(List.of()));
        assertThat(kinds(plan))
                .containsExactlyInAnyOrder(
                        IssueKind.JOB_ROLE_UNKNOWN,
                        IssueKind.SHARE_INVALID,
                        IssueKind.MAIL_INVALID,
                        IssueKind.HEAD_UNCLEAR,
                        IssueKind.DATE_INVALID,
                        IssueKind.MAIL_REPEATED,
                        IssueKind.MAIL_REPEATED,
                        IssueKind.HEAD_REPEATED,
                        IssueKind.HEAD_REPEATED);
        assertThat(plan.counts().joiners()).isEqualTo(3);
        assertThat(plan.counts().repaired()).isEqualTo(3);
        assertThat(plan.heads()).isEmpty();
    }

    @Test
    void theWayToAUnitTellsThoseOfOneNameApart() {
        OrgUnitId culture = new OrgUnitId("culture");
        Roster two = new Roster(
                TOWN,
                List.of(),
                List.of(
                        StaffFiles.unit(TOWN, "", "Musterstadt", null),
                        StaffFiles.unit(OFFICE, "33", "Bürgerbüro", TOWN),
                        StaffFiles.unit(YARD, "68", "Bauhof", TOWN),
                        StaffFiles.unit(new OrgUnitId("a-office"), "", "Team A", OFFICE),
                        StaffFiles.unit(new OrgUnitId("a-yard"), "", "Team A", YARD),
                        StaffFiles.unit(culture, "41", "Kultur / Sport", TOWN)),
                Map.of(),
                null,
                TODAY);
        StaffPlan plan = plan(csv(folder, """
                Personalnummer;Vorname;Nachname;Amt
                1;Kim;Eins;Team A
                2;Kim;Zwei;Bürgerbüro / Team A
                3;Kim;Drei;68 Bauhof > team a
                4;Kim;Vier;Kultur / Sport
                5;Kim;Fünf;Musterstadt / Team A
                6;Kim;Sechs;Nirgends / Team A
                """), false, two);
        assertThat(plan.changes())
                .extracting(change ->
                        change.row() + " " + change.write().entry().unit().value())
                .containsExactly("3 a-office", "4 a-yard", "5 culture");
        assertThat(plan.issues())
                .extracting(issue -> issue.row() + " " + issue.kind() + " " + issue.meant())
                .containsExactly(
                        "2 UNIT_AMBIGUOUS [Bauhof / Team A, Bürgerbüro / Team A]",
                        "6 UNIT_AMBIGUOUS [Bauhof / Team A, Bürgerbüro / Team A]",
                        "7 UNIT_UNKNOWN []");
    }

    @Test
    void anAddressIsOnePersonsAlone() {
        List<StaffMember> known = List.of(
                withMail(member("1", "Kim", "Eins", OFFICE), "eins@muster.example"),
                withMail(member("2", "Kim", "Zwei", OFFICE), "zwei@muster.example"),
                withMail(member("3", "Kim", "Drei", OFFICE), "drei@muster.example"),
                withMail(member("4", "Kim", "Vier", OFFICE), "vier@muster.example"));
        StaffPlan plan = plan(csv(folder, """
                Personalnummer;Vorname;Nachname;Amt;E-Mail
                1;Kim;Eins;33;zwei@muster.example
                2;Kim;Zwei;33;eins@muster.example
                3;Kim;Drei;33;VIER@muster.example
                5;Kim;Fünf;33;drei@muster.example
                """), false, roster(known));
        assertThat(plan.issues())
                .extracting(issue -> issue.row() + " " + issue.kind())
                .containsExactly("4 MAIL_TAKEN", "5 MAIL_TAKEN");
        assertThat(plan.changes())
                .extracting(
                        change -> change.row() + " " + change.write().entry().workMail())
                .containsExactly("2 zwei@muster.example", "3 eins@muster.example", "5 null");
        assertThat(plan.counts().unchanged()).isEqualTo(1);
    }

    private static StaffMember withMail(StaffMember member, String mail) {
        return new StaffMember(
                member.id(),
                member.personnelNumber(),
                member.firstName(),
                member.lastName(),
                member.unit(),
                member.unitName(),
                member.jobRoles(),
                mail,
                null,
                StaffState.ACTIVE,
                null,
                null);
    }

    @Test
    void theLastDayOfWorkEndsAccessTheDayAfter() {
        StaffPlan plan = plan(csv(folder, """
                Personalnummer;Vorname;Nachname;Amt;Austritt
                1;Kim;Musterb;33;28.02.2027
                2;Kim;Musterc;33;01.03.2027
                """), false, roster(members(2)));
        assertThat(plan.leavers())
                .singleElement()
                .satisfies(leaver -> assertThat(leaver.leftOn()).isEqualTo(StaffFiles.TODAY));
        assertThat(plan.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.leavesOn()).isEqualTo(StaffFiles.TODAY.plusDays(1)));
    }

    @Test
    void emptyCellsAndMissingColumnsEraseNothing() {
        StaffMember known = new StaffMember(
                member("1", "Kim", "Eins", OFFICE).id(),
                "1",
                "Kim",
                "Eins",
                OFFICE,
                "office",
                List.of(),
                "kim@muster.example",
                "06101 1",
                member("1", "Kim", "Eins", OFFICE).state(),
                StaffFiles.TODAY,
                null);
        StaffPlan plan = plan(
                csv(folder, "Personalnummer;Vorname;Nachname;Amt;E-Mail\n1;Kim;Eins;;\n"),
                true,
                roster(List.of(known)));
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.counts().unchanged()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> StaffFiles.sheet(folder, new byte[] {'%', 'P', 'D', 'F', '-', '1'}))
                .isInstanceOf(ImportRefused.class);
        byte[] workbook = StaffFiles.workbook(List.of(List.of("Personalnummer", "Vorname")));
        assertThatThrownBy(() -> StaffFiles.sheet(folder, java.util.Arrays.copyOf(workbook, workbook.length / 2)))
                .isInstanceOf(ImportRefused.class);
    }
}
