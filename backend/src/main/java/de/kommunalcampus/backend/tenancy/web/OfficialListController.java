// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.backend.tenancy.OfficialList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OfficialListController {
    private static final int SHOWN = 20;

    private final OfficialList list;

    OfficialListController(OfficialList list) {
        this.list = list;
    }

    /** An empty text finds nothing, and tells how long the list is. */
    @GetMapping("/api/v1/official-list")
    OfficialListView searchOfficialList(@RequestParam(required = false) @Nullable String text) {
        SearchText searched = SearchText.of(text);
        return OfficialListView.of(searched.isEmpty() ? List.of() : list.search(searched, SHOWN), list.count());
    }
}
