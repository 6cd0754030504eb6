// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import java.util.Map;
import java.util.SortedMap;

/**
 * Everything read from one set of files, checked and complete.
 *
 * @param concepts by id
 * @param relations only the kinds whose file was there: the others are left as they are
 */
record EscoDataset(
        String version, SortedMap<String, EscoConcept> concepts, Map<RelationKind, EscoRelations> relations) {}
