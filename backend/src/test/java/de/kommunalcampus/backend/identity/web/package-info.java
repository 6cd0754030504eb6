// SPDX-License-Identifier: GPL-3.0-or-later
/** Sign-in as a browser and an attacker see it. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.identity.web;
