// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.List;

/** Where accounts are signed in just now, in words and without anything by which a session could be entered. */
public interface SignedInDevices {
    /** Newest use first. */
    List<SignedInDevice> of(AccountId account);
}
