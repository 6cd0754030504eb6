// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

/** Where runs take place. */
public record Place(String name, String city) {}
