// SPDX-License-Identifier: GPL-3.0-or-later
/** Unit trees and colleagues, for those who may see them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.organisation.web;
