// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.IssuedCode;

/** What became of inviting one person of the staff list. */
public sealed interface StaffInvitation {
    Uninvited person();

    /** The way in is on its way by mail. */
    record Mailed(Uninvited person, String login) implements StaffInvitation {}

    /** A sheet to hand over, in the one moment in which its code is known. */
    record Printed(Uninvited person, String login, IssuedCode code) implements StaffInvitation {}

    /** Nobody was let in. */
    record Skipped(Uninvited person, Reason reason) implements StaffInvitation {}

    /** Why somebody has to be invited one by one. */
    enum Reason {
        /** Neither an address at work nor a personnel number. */
        NO_LOGIN,
        /** Another account signs in with the address or number, and there is no number to sign in with instead. */
        LOGIN_TAKEN
    }
}
