// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom an address limit counts: an IPv4 address, or an IPv6 network of 64 bits, as one subscriber can use every address
 * of such a network.
 */
record ClientAddress(String network) {
    private static final int NETWORK_BYTES = 8;

    /** @param literal as the servlet container gives it, never a host name */
    static ClientAddress of(String literal) {
        InetAddress address = InetAddress.ofLiteral(literal);
        if (address instanceof Inet6Address) {
            byte[] network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
            return new ClientAddress(HexFormat.of().formatHex(network) + "/64");
        }
        return new ClientAddress(address.getHostAddress());
    }
}
