// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.graph;

import org.springframework.data.neo4j.repository.Neo4jRepository;

interface AccountNodes extends Neo4jRepository<AccountNode, String> {}
