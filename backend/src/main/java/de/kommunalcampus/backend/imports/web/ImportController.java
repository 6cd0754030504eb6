// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.imports.ImportJob;
import de.kommunalcampus.backend.imports.ImportJobs;
import de.kommunalcampus.backend.imports.ImportKind;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ImportController {
    private final ImportJobs jobs;

    ImportController(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** Into the tenant of the account, which is the shared library for an administrator of the platform. */
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/api/v1/imports/courses", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<StartedImportView> importCourses(
            @RequestPart MultipartFile file, @AuthenticationPrincipal SignedInAccount account) {
        return start(ImportKind.COURSES, file, account, account.tenant());
    }

    /** A zip archive of the German CSV files, always into the shared library. */
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/api/v1/imports/esco", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<StartedImportView> importEsco(
            @RequestPart MultipartFile file, @AuthenticationPrincipal SignedInAccount account) {
        return start(ImportKind.ESCO, file, account, TenantId.SHARED);
    }

    /** The official list as CSV, always for the whole platform. */
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PostMapping(path = "/api/v1/imports/municipalities", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<StartedImportView> importMunicipalities(
            @RequestPart MultipartFile file, @AuthenticationPrincipal SignedInAccount account) {
        return start(ImportKind.MUNICIPALITIES, file, account, TenantId.SHARED);
    }

    private ResponseEntity<StartedImportView> start(
            ImportKind kind, MultipartFile file, SignedInAccount account, TenantId target) {
        if (file.isEmpty()) {
            throw new InvalidRequest("file", "is empty");
        }
        UploadedFile upload = UploadedFile.keep(file);
        ImportJob job = jobs.start(kind, upload.input(), account, target, upload::delete);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + job.id()))
                .body(new StartedImportView(job.id()));
    }

    @GetMapping("/api/v1/imports/{id}")
    ImportView findImport(@PathVariable String id, @AuthenticationPrincipal SignedInAccount account) {
        return jobs.find(id, account.tenant()).map(ImportView::of).orElseThrow(NotFound::new);
    }
}
