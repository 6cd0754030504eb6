// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface AssessmentNodes extends Neo4jRepository<AssessmentNode, String> {}
