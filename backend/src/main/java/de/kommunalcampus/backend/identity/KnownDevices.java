// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Browsers in which somebody has signed in to an account before. They have a budget of their own for attempts that fail:
 * strangers who use up the account's do not lock its person out. They open nothing.
 */
public interface KnownDevices {
    /**
     * Under what attempts from the browser of this request are counted; empty where the account does not know it. Costs
     * a query where the browser brings a cookie that this installation wrote for the login, and none otherwise.
     */
    Optional<String> find(String login, HttpServletRequest request);
}
