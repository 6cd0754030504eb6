// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.backend.scim.ScimClient;
import de.kommunalcampus.backend.testing.ApplicationTest;
import de.kommunalcampus.backend.testing.TestAdministration;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where resources lie is the installation's word, not that of whoever asks. */
@ApplicationTest
class LocationIT {
    private static final String ADDRESS = "https://campus.pruefstein.example";

    private final ScimProtocol protocol;
    private final TestAdministration administration;

    @Autowired
    LocationIT(ScimProtocol protocol, Driver driver) {
        this.protocol = protocol;
        this.administration = new TestAdministration(driver);
    }

    @AfterEach
    void takeAway() {
        SecurityContextHolder.clearContext();
        administration.close();
    }

    @Test
    void isBuiltOnTheAddressWhereThereIsOne() throws Exception {
        MockHttpServletResponse known = created(ADDRESS, "jo");
        assertThat(known.getStatus()).as(known.getContentAsString()).isEqualTo(201);
        assertThat(known.getHeader("Location")).startsWith(ADDRESS + "/scim/v2/Users/");
        assertThat(known.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("evil");
        assertThat(created("", "kim").getHeader("Location")).startsWith("http://evil.example/scim/v2/Users/");
    }

    private MockHttpServletResponse created(String address, String userName) throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(new ScimClient("token", administration.tenant()), null));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/scim/v2/Users");
        request.setServerName("evil.example");
        request.setContentType(ScimServlet.MEDIA_TYPE);
        request.setContent("""
                {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%s"}""".formatted(userName).getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ScimServlet(protocol, address).service(request, response);
        return response;
    }
}
