// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** Which courses a tenant may see: the shared ones and its own. */
public final class Visibility {

    static final int SHARED = 0;

    private final char[] owners;
    private final int viewer;

    /** @param viewer the number of the tenant among the owners, {@link #SHARED} where it owns nothing */
    Visibility(char[] owners, int viewer) {
        this.owners = owners;
        this.viewer = viewer;
    }

    public boolean sees(int course) {
        int owner = owners[course];
        return owner == SHARED || owner == viewer;
    }
}
