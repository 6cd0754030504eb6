// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import de.kommunalcampus.backend.audit.AuditEntry;
import de.kommunalcampus.backend.audit.AuditFilter;
import de.kommunalcampus.backend.audit.AuditLog;
import de.kommunalcampus.backend.audit.ChainVerifier;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SubjectNames;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final AccountAdministration accounts;
    private final List<SubjectNames> subjects;
    private final Clock clock;

    AuditController(
            AuditLog log,
            ChainVerifier verifier,
            AuditExport export,
            AccountAdministration accounts,
            List<SubjectNames> subjects,
            Clock clock) {
        this.subjects = subjects;
        this.log = log;
        this.verifier = verifier;
        this.export = export;
        this.accounts = accounts;
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
        AuditFilter filter = filter(account, form);
        long end = before == null ? Long.MAX_VALUE : before;
        List<AuditEntry> found = log.listBefore(account.tenant(), filter, end, limit + 1);
        return AuditView.of(found, limit, namesFor(account, found));
    }

    private AuditFilter filter(SignedInAccount reader, AuditForm form) {
        return form.toFilter(
                clock.getZone(),
                id -> answersForAccounts(reader) ? accounts.idsOfPerson(reader.tenant(), id) : Set.of(id));
    }

    /** The staff council sees what is done, not by which colleague, nor which ids are one person's. */
    private static boolean answersForAccounts(SignedInAccount reader) {
        return reader.has(PermissionRole.TENANT_ADMIN) || reader.has(PermissionRole.PLATFORM_ADMIN);
    }

    private Map<String, String> namesFor(SignedInAccount reader, List<AuditEntry> entries) {
        if (!answersForAccounts(reader)) {
            return Map.of();
        }
        Set<String> ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject(), DetailsJson.token(entry.details())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>(accounts.namesOf(reader.tenant(), ids));
        subjects.forEach(known -> names.putAll(known.namesOf(reader.tenant(), ids)));
        return names;
    }

    /**
     * Ends with the entry about itself, where the filter lets that through.
     *
     * @param head the language of the head for people; without one it has the names of the interface, for programs
     */
    @GetMapping(path = "/export", produces = CsvExport.CONTENT_TYPE)
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = CsvExport.CONTENT_TYPE, schema = @Schema(type = "string")))
    void exportAudit(
            @AuthenticationPrincipal SignedInAccount account,
            @ParameterObject @ModelAttribute AuditForm form,
            @RequestParam(required = false) @Nullable HeadLanguage head,
            HttpServletResponse response)
            throws IOException {
        AuditFilter filter = filter(account, form);
        export.announce(account, filter);
        response.setContentType(CsvExport.CONTENT_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("audit.csv").build().toString());
        Writer out = response.getWriter();
        export.write(account.tenant(), filter, head, out);
        out.flush();
    }

    @GetMapping("/verification")
    AuditVerificationView verifyAudit(@AuthenticationPrincipal SignedInAccount account) {
        return AuditVerificationView.of(verifier.verify(account.tenant()));
    }
}
