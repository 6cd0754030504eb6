// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Whom an address limit counts: an IPv4 address, or an IPv6 network of 64 bits, as one subscriber can use every address
 * of such a network.
 */
public record ClientAddress(String network) {
    private static final int NETWORK_BYTES = 8;

    /** All whose proxy hands on something that is no address share one limit. */
    private static final ClientAddress UNKNOWN = new ClientAddress("unknown");

    /** @param literal as the servlet container gives it, never a host name */
    public static ClientAddress of(String literal) {
        InetAddress address = parse(literal);
        if (address == null) {
            return UNKNOWN;
        }
        if (address instanceof Inet6Address) {
            byte[] network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
            return new ClientAddress(HexFormat.of().formatHex(network) + "/64");
        }
        return new ClientAddress(address.getHostAddress());
    }

    private static @Nullable InetAddress parse(String literal) {
        try {
            return InetAddress.ofLiteral(literal);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
