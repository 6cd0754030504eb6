// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

/** A sealed secret cannot be opened: the key file is another one, or the database was edited. Says of what, not what. */
public class SealBroken extends IllegalStateException {
    SealBroken(String owner, Throwable cause) {
        super("The sealed secret of " + owner + " does not open with the key of this installation", cause);
    }
}
