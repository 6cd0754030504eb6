// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/** An id of any kind with its label: enough to show and to link it. */
public record Ref(String id, Label label) {}
