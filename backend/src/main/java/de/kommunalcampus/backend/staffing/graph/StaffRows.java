// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.graph;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.Colleague.JobShare;
import de.kommunalcampus.backend.platform.GraphRow;
import de.kommunalcampus.backend.staffing.StaffEntry;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.StaffWrite;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** People between the graph and the application. */
final class StaffRows {
    private StaffRows() {}

    /** Unique in the whole graph, where a number is in one administration only. */
    static String key(TenantId tenant, String personnelNumber) {
        return tenant.value() + "/" + personnelNumber;
    }

    static Map<String, Object> row(TenantId tenant, StaffWrite write) {
        StaffEntry entry = write.entry();
        boolean numbered = !entry.personnelNumber().isEmpty();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("personnelNumber", numbered ? entry.personnelNumber() : null);
        properties.put("personnelKey", numbered ? key(tenant, entry.personnelNumber()) : null);
        properties.put("firstName", entry.firstName());
        properties.put("lastName", entry.lastName());
        properties.put("workMail", entry.workMail());
        properties.put("privatePhone", entry.privatePhone());
        properties.put("joinedOn", entry.joinedOn());
        return Map.of(
                "id", write.id().value(),
                "properties", properties,
                "unit", entry.unit().value(),
                "jobRoles",
                        entry.jobRoles().stream()
                                .map(job -> Map.of("id", job.role().value(), "share", job.share()))
                                .toList());
    }

    static StaffMember member(GraphRow row) {
        GraphRow person = row.row("person");
        return new StaffMember(
                new EmployeeId(person.text("id")),
                person.findText("personnelNumber"),
                person.text("firstName"),
                person.text("lastName"),
                new OrgUnitId(row.text("unit")),
                row.text("unitName"),
                row.list("jobRoles", StaffRows::job),
                person.findText("workMail"),
                person.findText("privatePhone"),
                Objects.requireNonNullElse(person.findOneOf(StaffState.class, "state"), StaffState.ACTIVE),
                person.findDate("joinedOn"),
                person.findDate("leftOn"));
    }

    private static JobShare job(GraphRow row) {
        return new JobShare(
                new Ref(row.text("id"), new Label(row.text("label"), row.findText("labelEn"))), row.number("share"));
    }
}
