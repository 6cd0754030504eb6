// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

/** The data folder that was chosen cannot serve: a matter of the command line. */
class BadDataFolder extends StartFailure {
    private static final int MISUSED = 2;

    BadDataFolder(String sentence) {
        super(sentence);
    }

    @Override
    public int getExitCode() {
        return MISUSED;
    }
}
