// SPDX-License-Identifier: GPL-3.0-or-later
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.demand.web;
