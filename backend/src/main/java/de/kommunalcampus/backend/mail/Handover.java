// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

/** What a transport tells of the only moment in which a mail may be with the server without us knowing it. */
public interface Handover {
    /**
     * Called when all but the end has been told to the server.
     *
     * @return whether to tell the end; otherwise the connection is to be dropped, so that the server forgets the mail
     */
    boolean begin();

    /** Called as soon as the server has said that it has the mail. */
    void taken();
}
