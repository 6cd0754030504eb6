// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feedback;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Instant;
import java.util.List;

/** The messages of each tenant; those of guests belong to the shared one. */
public interface Feedbacks {
    /** No tenant keeps more: who floods the form must not fill the database. */
    int MOST = 1_000;

    /** @return whether there was room for it */
    boolean add(TenantId tenant, Feedback feedback);

    /** The newest first. */
    List<Feedback> list(TenantId tenant, int most);

    /** @return whether the tenant had it */
    boolean delete(TenantId tenant, FeedbackId id);

    /** Of all tenants, because what was promised holds for all. */
    void deleteOlderThan(Instant instant);
}
