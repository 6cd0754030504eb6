// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.platform.InvalidRequest;

/** More tasks than a person can do; with them the need would say nothing any more. */
public class TooManyTasks extends InvalidRequest {
    public TooManyTasks() {
        super("stated", "would be more than " + OwnTasks.MOST + " tasks");
    }
}
