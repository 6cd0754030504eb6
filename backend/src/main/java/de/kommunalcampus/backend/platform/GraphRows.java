// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.List;

/**
 * What a scan found.
 *
 * @param unusable id and reason of each row that could not be mapped
 */
public record GraphRows<T>(List<T> usable, List<String> unusable) {
    public GraphRows {
        usable = List.copyOf(usable);
        unusable = List.copyOf(unusable);
    }
}
