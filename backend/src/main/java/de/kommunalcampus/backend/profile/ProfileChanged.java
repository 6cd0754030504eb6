// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;

/** An employee's levels, goals or wishes are different now. Published inside the transaction that changed them. */
public record ProfileChanged(EmployeeId employee) {}
