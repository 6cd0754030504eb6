// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bookmark.web;

import de.kommunalcampus.backend.bookmark.SharedShortlist;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The people who show something of their list to the superior who asks. */
@Schema(name = "Sharers")
record SharersView(List<SharerView> people) {
    static SharersView of(List<SharedShortlist> lists) {
        return new SharersView(lists.stream()
                .map(list -> new SharerView(
                        list.employee().value(),
                        list.displayName(),
                        list.courses().size()))
                .toList());
    }

    @Schema(name = "Sharer")
    record SharerView(String employeeId, String displayName, int courses) {}
}
