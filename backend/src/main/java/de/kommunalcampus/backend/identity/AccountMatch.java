// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** By what the account of a foreign identity is found the first time. */
public enum AccountMatch {
    PERSONNEL_NUMBER,
    LOGIN
}
