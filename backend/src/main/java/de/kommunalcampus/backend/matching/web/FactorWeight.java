// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.feature.FeatureCode;

/** How much a factor counts. */
record FactorWeight(FeatureCode code, double weight) {}
