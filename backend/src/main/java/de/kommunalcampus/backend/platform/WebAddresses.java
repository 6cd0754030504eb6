// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.net.URI;

/** What others may be sent to: https, a host with a dot in its name, and nobody's password. */
public final class WebAddresses {
    private WebAddresses() {}

    public static boolean isOne(String text) {
        try {
            URI address = URI.create(text);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
