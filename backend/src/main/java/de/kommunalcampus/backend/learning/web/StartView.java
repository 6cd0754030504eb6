// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.learning.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** @param startLink where the course begins, a web address */
@Schema(name = "Start")
record StartView(String startLink, LearningView learning) {}
