// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingTests {
    @Test
    void fillsTheTemplateWithTheValuesInItsOrder() {
        Finding<NoteCode> page = NoteCode.ONE_PAGE.with(2, 7);
        assertThat(page.parameters()).containsExactly(Map.entry("page", "2"), Map.entry("pages", "7"));
        assertThat(page.detail()).startsWith("The file is page 2 of 7;");
    }

    @Test
    void takesAValueAsItIs() {
        assertThat(IssueCode.NOT_A_DATE.with("$1 {value}").detail()).isEqualTo("is no date: $1 {value}");
    }

    @Test
    void shortensAValueThatIsAChapterBetweenTwoCharacters() {
        String value = IssueCode.NOT_A_DATE.with("😀".repeat(400)).parameters().get("value");
        assertThat(value).isEqualTo("😀".repeat(300) + "…");
    }

    @Test
    void refusesAnotherNumberOfValues() {
        assertThatThrownBy(IssueCode.NOT_A_DATE::with).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Finding<>(IssueCode.MISSING, Map.of("value", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThePersonsNameOfTheFile() {
        Path upload = Path.of("/tmp/upload-1407.tmp");
        ImportRefused refused = new ImportRefused(FailureCode.PICTURE.with(upload.getFileName()));
        assertThat(refused.named(upload, "kurse.json").detail()).startsWith("kurse.json is a picture");
    }

    @Test
    void namesARecordByItsIdElseByItsPlace() {
        assertThat(RecordName.id("K-1")).hasToString("K-1");
        assertThat(RecordName.row("skills_de.csv", 3)).hasToString("skills_de.csv row 3");
        assertThat(RecordName.row(null, 3)).hasToString("row 3");
        assertThat(RecordName.entry(2)).hasToString("entry 2");
    }
}
