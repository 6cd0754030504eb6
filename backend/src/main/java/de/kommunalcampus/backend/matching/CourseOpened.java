// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.matchingmodel.catalogue.CourseId;

/**
 * Somebody opened a course from a list of hits. Published on the thread of the request: who hears it must neither wait nor
 * fail.
 *
 * @param place in the list, from 1, by the word of the page
 */
public record CourseOpened(SignedInAccount account, CourseId course, int place, PlaceDraw draw) {}
