// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** What an account may do has changed: whatever it has open ends once the change is committed. */
public record SessionsEnded(AccountId account) {}
