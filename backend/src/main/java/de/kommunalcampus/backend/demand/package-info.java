// SPDX-License-Identifier: GPL-3.0-or-later
/** What people of an administration seek in vain and which place of a list they open, counted only where it is agreed on. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "agreement", "tenancy", "matching"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.demand;
