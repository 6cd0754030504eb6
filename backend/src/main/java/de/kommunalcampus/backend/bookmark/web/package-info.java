// SPDX-License-Identifier: GPL-3.0-or-later
/** What a person keeps for later over HTTP. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bookmark.web;
