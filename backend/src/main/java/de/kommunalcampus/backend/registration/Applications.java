// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Where applications are kept. Each call costs one query, a decision two. */
public interface Applications {
    /**
     * Keeps nothing where one of that organisation and address is open: it stays as it was, for anybody could write the
     * second.
     *
     * @return false, with nothing kept, where {@code most} are open already
     */
    boolean add(ProviderApplication application, int most);

    /** The open ones first, then the newest. */
    List<ProviderApplication> list(int most);

    /**
     * Decides an open one, and of two at once, one.
     *
     * @return empty where there is no such open one
     */
    Optional<ProviderApplication> decide(
            ApplicationId id, ProviderApplication.State state, String note, AccountId by, ZonedDateTime at);

    /** What the graph knows of an accepted applicant from now on. */
    ProviderId createProvider(ProviderApplication accepted);

    /** Deletes what was decided before. */
    long forgetDecidedBefore(ZonedDateTime oldest);
}
