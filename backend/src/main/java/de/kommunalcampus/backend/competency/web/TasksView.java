// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.web;

import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.List;

record TasksView(List<Ref> tasks) {}
