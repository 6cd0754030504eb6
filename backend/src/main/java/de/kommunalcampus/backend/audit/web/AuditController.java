// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import de.kommunalcampus.backend.audit.AuditFilter;
import de.kommunalcampus.backend.audit.AuditLog;
import de.kommunalcampus.backend.audit.ChainVerifier;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.CsvExport;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Of the administration of the account; of the platform itself for who administers that. */
@RestController
@RequestMapping("/api/v1/audit")
class AuditController {
    private static final int MOST = 100;

    private final AuditLog log;
    private final ChainVerifier verifier;
    private final AuditExport export;
    private final Clock clock;

    AuditController(AuditLog log, ChainVerifier verifier, AuditExport export, Clock clock) {
        this.log = log;
        this.verifier = verifier;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    AuditView listAudit(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute AuditForm form,
            @RequestParam(required = false) @Min(value = 1, message = "is below 1") @Nullable Long before,
            @RequestParam(defaultValue = "50")
                    @Min(value = 1, message = "is below 1")
                    @Max(value = MOST, message = "is above " + MOST)
                    int limit) {
        AuditFilter filter = form.toFilter(clock.getZone());
        long end = before == null ? Long.MAX_VALUE : before;
        return AuditView.of(log.listBefore(account.tenant(), filter, end, limit + 1), limit);
    }

    /** Ends with the entry about itself, where the filter lets that through. */
    @GetMapping(path = "/export", produces = CsvExport.CONTENT_TYPE)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = CsvExport.CONTENT_TYPE, schema = @Schema(type = "string")))
    void exportAudit(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute AuditForm form,
            HttpServletResponse response)
            throws IOException {
        AuditFilter filter = form.toFilter(clock.getZone());
        export.announce(account, filter);
        response.setContentType(CsvExport.CONTENT_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("audit.csv").build().toString());
        Writer out = response.getWriter();
        export.write(account.tenant(), filter, out);
        out.flush();
    }

    @GetMapping("/verification")
    AuditVerificationView verifyAudit(@AuthenticationPrincipal SignedInAccount account) {
        return AuditVerificationView.of(verifier.verify(account.tenant()));
    }
}
