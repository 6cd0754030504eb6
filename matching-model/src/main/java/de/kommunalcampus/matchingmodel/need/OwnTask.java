// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.TaskId;

/** A task that a person says to do, whatever the job role says. */
public record OwnTask(TaskId task, Confidence confidence) {}
