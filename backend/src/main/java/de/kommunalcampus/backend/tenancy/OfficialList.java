// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import de.kommunalcampus.backend.platform.SearchText;
import java.util.List;
import java.util.Optional;

/** The official list of municipalities, counties and associations, as it was imported last. */
public interface OfficialList {
    /** The name itself first, then names that begin with the text, the larger before the smaller; keys by their beginning. */
    List<ListedAdministration> search(SearchText text, int most);

    Optional<ListedAdministration> find(String regionalKey);

    long count();
}
