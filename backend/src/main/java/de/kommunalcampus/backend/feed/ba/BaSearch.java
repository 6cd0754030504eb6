// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.ba;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The search that an answer belongs to. */
final class BaSearch {
    private BaSearch() {}

    /** The address without its page, its parameters in a fixed order. */
    static String withoutPaging(String address) {
        int question = address.indexOf('?');
        if (question < 0) {
            return address;
        }
        String rest = Arrays.stream(address.substring(question + 1).split("&"))
                .filter(parameter -> !parameter.startsWith("page=") && !parameter.startsWith("size="))
                .sorted()
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? address.substring(0, question) : address.substring(0, question) + "?" + rest;
    }
}
