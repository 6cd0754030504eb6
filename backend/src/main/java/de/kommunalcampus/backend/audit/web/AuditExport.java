// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import de.kommunalcampus.backend.audit.AuditEntry;
import de.kommunalcampus.backend.audit.AuditFilter;
import de.kommunalcampus.backend.audit.AuditLog;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.AuditAction;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.platform.CsvExport;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The audit log as a table, oldest first, with the hashes by which others can verify it. */
@Component
class AuditExport {
    private static final int BATCH = 1_000;
    private static final List<String> COLUMNS =
            List.of("seq", "at", "actor", "action", "subject", "details", "previousHash", "hash", "id", "tenantId");

    private final AuditLog log;
    private final ApplicationEventPublisher events;

    AuditExport(AuditLog log, ApplicationEventPublisher events) {
        this.log = log;
        this.events = events;
    }

    /** To be called before the first byte leaves: an export that cannot be audited does not happen. */
    void announce(SignedInAccount account, AuditFilter filter) {
        Map<String, String> details = Map.of(
                "entries", Long.toString(log.count(account.tenant(), filter)),
                "filtered", Boolean.toString(!filter.equals(AuditFilter.ALL)));
        events.publishEvent(
                new Audited(account.tenant(), account.id().value(), AuditAction.AUDIT_EXPORTED, "", details));
    }

    /** Reads a part at a time, however long the log is. */
    void write(TenantId tenant, AuditFilter filter, @Nullable HeadLanguage head, Appendable out) throws IOException {
        CsvExport table = new CsvExport(out, head == null ? COLUMNS : words(head));
        List<AuditEntry> some = log.listAfter(tenant, filter, 0, BATCH);
        while (!some.isEmpty()) {
            for (AuditEntry entry : some) {
                table.row(cells(entry));
            }
            some = log.listAfter(tenant, filter, some.getLast().seq(), BATCH);
        }
    }

    private static List<String> words(HeadLanguage language) {
        String name = "audit-export/" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        Properties words = new Properties();
        try (Reader file =
                new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return COLUMNS.stream().map(column -> words.getProperty(column, column)).toList();
    }

    private static List<String> cells(AuditEntry entry) {
        String actor = entry.actor();
        return Arrays.asList(
                Long.toString(entry.seq()),
                entry.at().toString(),
                actor == null ? "" : actor,
                entry.action(),
                entry.subject(),
                entry.details(),
                entry.previousHash(),
                entry.hash(),
                entry.id(),
                entry.tenant().value());
    }
}
