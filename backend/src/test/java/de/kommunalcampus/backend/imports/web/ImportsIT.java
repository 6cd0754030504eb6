// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import de.kommunalcampus.backend.testing.Answer;
import de.kommunalcampus.backend.testing.Api;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationTest
@Timeout(120)
class ImportsIT {
    private static final String FEED = """
            {"data": [{"id": "K-1", "attributes": {"name": "Vergaberecht kompakt", "url": "ftp://kurse.example/1",
              "publisher": {"name": "Prüfakademie"}, "courseMode": ["online"]}}]}
            """;

    private final MockMvc mvc;
    private final Api api;
    private final TestAdministration administration;
    private final SignedInAccount admin;

    ImportsIT(@Autowired MockMvc mvc, @Autowired Driver driver) {
        this.mvc = mvc;
        this.api = new Api(mvc);
        this.administration = new TestAdministration(driver);
        this.admin = administration.employee("sachbearbeitung-buergerbuero", PermissionRole.TENANT_ADMIN);
    }

    @AfterEach
    void takeAway() {
        administration.close();
    }

    private Answer upload(String name, byte[] content) throws Exception {
        String location = mvc.perform(multipart("/api/v1/imports/courses")
                        .file(new MockMultipartFile("file", name, "application/json", content))
                        .with(csrf())
                        .with(authentication(SignedInAuthentication.of(admin))))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        Answer answer = api.get(admin, Objects.requireNonNull(location));
        while (answer.at("/state").asString().equals("RUNNING")) {
            Thread.sleep(50);
            answer = api.get(admin, location);
        }
        return answer;
    }

    @Test
    void saysAFailureAsACodeUnderThePersonsOwnFileName() throws Exception {
        Answer answer =
                upload("C:\\Eigene Dateien\\Kurse März.json", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        assertThat(answer.at("/state").asString()).isEqualTo("FAILED");
        assertThat(answer.at("/fileName").asString()).isEqualTo("Kurse März.json");
        assertThat(answer.at("/failure/code").asString()).isEqualTo("PICTURE");
        assertThat(answer.at("/failure/parameters/file").asString()).isEqualTo("Kurse März.json");
        assertThat(answer.body()).doesNotContain(UploadedFile.PREFIX).doesNotContain("Eigene Dateien");
    }

    @Test
    void saysAnIssueAsACodeWithTheCoursesTitle() throws Exception {
        Answer answer = upload("kurse.json", FEED.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.at("/state").asString()).isEqualTo("DONE");
        assertThat(answer.texts("/report/issues", "/code")).containsExactly("NOT_A_LINK");
        assertThat(answer.texts("/report/issues", "/parameters/value")).containsExactly("ftp://kurse.example/1");
        assertThat(answer.texts("/report/issues", "/record/title")).containsOnly("Vergaberecht kompakt");
        assertThat(answer.texts("/report/issues", "/record/id")).containsOnly("K-1");
        assertThat(answer.texts("/report/issues", "/detail"))
                .containsExactly("is no address of the web: ftp://kurse.example/1");
    }
}
