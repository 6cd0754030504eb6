// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.rights.OwnDataCollector;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A copy of everything that is kept of whoever is signed in, to take along. No request names anybody. */
@RestController
@RequestMapping("/api/v1/profile/export")
class OwnDataController {
    private final OwnDataCollector collector;
    private final OwnDataJson json;
    private final OwnDataPage page;
    private final OwnSessionsSection sessions;

    OwnDataController(OwnDataCollector collector, OwnDataJson json, OwnDataPage page, OwnSessionsSection sessions) {
        this.sessions = sessions;
        this.collector = collector;
        this.json = json;
        this.page = page;
    }

    /** For machines: names of the register, which the file explains itself. */
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    void exportOwnData(@AuthenticationPrincipal SignedInAccount account, HttpServletResponse response)
            throws IOException {
        String text = json.write(collector.collect(account, "JSON", sessions::of));
        send(response, MediaType.APPLICATION_JSON_VALUE, "meine-daten.json", text);
    }

    /** For people, in German: one file without anything from elsewhere, to read and to print. */
    @GetMapping(path = "/readable", produces = MediaType.TEXT_HTML_VALUE)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")))
    void exportReadableOwnData(@AuthenticationPrincipal SignedInAccount account, HttpServletResponse response)
            throws IOException {
        String text = page.write(collector.collect(account, "HTML", sessions::of));
        send(response, MediaType.TEXT_HTML_VALUE, "meine-daten.html", text);
    }

    private static void send(HttpServletResponse response, String type, String name, String text) throws IOException {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        Writer out = response.getWriter();
        out.write(text);
        out.flush();
    }
}
