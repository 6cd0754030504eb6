// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.feature;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.retrieval.Learner;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.time.LocalDate;

/** Everything the features of one request look at. */
public record MatchContext(
        CourseIndex courses, Learner learner, NeedTable need, RunWindow window, TextMatches text, LocalDate today) {}
