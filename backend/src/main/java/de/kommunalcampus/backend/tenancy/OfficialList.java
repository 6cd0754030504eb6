// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import de.kommunalcampus.backend.platform.SearchText;
import java.util.List;
import java.util.Optional;

/** The official list of municipalities, counties and associations, as it was imported last. */
public interface OfficialList {
    /** Names that begin with the text first, the larger before the smaller; a key is found by its beginning. */
    List<ListedAdministration> search(SearchText text, int most);

    Optional<ListedAdministration> find(String regionalKey);

    long count();
}
