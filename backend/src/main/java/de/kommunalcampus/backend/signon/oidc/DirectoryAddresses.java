// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which addresses of directories are spoken to: by https, and none on this machine or its network link, where clouds
 * keep their credentials. Addresses inside a town's network are meant to be reachable: that is where directories stand.
 * A name that points elsewhere between this look and the connection leads to a server that lacks its certificate.
 */
@Component
class DirectoryAddresses {
    private final boolean loopback;

    DirectoryAddresses(@Value("${kommunalcampus.sign-on.loopback}") boolean loopback) {
        this.loopback = loopback;
    }

    boolean isAllowed(String address) {
        try {
            URI uri = new URI(address);
            String host = uri.getHost();
            if (host == null || uri.getUserInfo() != null || uri.getFragment() != null) {
                return false;
            }
            InetAddress[] resolved = InetAddress.getAllByName(host);
            boolean here = Arrays.stream(resolved).allMatch(InetAddress::isLoopbackAddress);
            if (loopback && here) {
                return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            }
            return "https".equals(uri.getScheme()) && Arrays.stream(resolved).noneMatch(DirectoryAddresses::isClose);
        } catch (URISyntaxException | UnknownHostException e) {
            return false;
        }
    }

    private static boolean isClose(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }
}
