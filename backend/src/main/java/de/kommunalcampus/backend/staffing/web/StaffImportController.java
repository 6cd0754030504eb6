// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.imports.InputFile;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.staffing.StaffImport;
import de.kommunalcampus.backend.staffing.StaffImports;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Brings in a staff file: look first, then take over. */
@RestController
@RequestMapping("/api/v1/staff/imports")
class StaffImportController {
    private static final String PREFIX = "kommunalcampus-staff-";

    private final StaffImports imports;

    StaffImportController(StaffImports imports) {
        this.imports = imports;
    }

    /** Writes nothing of it. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    StaffImportView readStaffFile(@RequestPart MultipartFile file, @AuthenticationPrincipal SignedInAccount account) {
        if (file.isEmpty()) {
            throw new InvalidRequest("file", "is empty");
        }
        try {
            Path path = Files.createTempFile(PREFIX, ".tmp");
            try {
                file.transferTo(path);
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                return StaffImportView.of(imports.start(account, new InputFile(path, name)));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{importId}")
    StaffImportView findStaffFile(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String importId) {
        return StaffImportView.of(imports.get(account, importId));
    }

    /** Compares anew with other columns, switches and corrections; writes nothing of the file. */
    @PutMapping("/{importId}/choices")
    StaffImportView chooseStaffFile(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String importId,
            @RequestBody @Valid ChoicesForm form) {
        return StaffImportView.of(imports.choose(account, importId, form.choices()));
    }

    /** Writes what was compared, if everything is still as it was then. */
    @PostMapping("/{importId}/application")
    StaffImportView applyStaffFile(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String importId,
            @RequestBody @Valid ApplicationForm form) {
        StaffImport applied = imports.apply(account, importId, form.token(), form.confirmedLeavers());
        return StaffImportView.of(applied);
    }
}
