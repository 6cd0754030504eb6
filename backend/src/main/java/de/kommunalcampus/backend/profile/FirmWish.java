// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

/** Wishes that a person can make a limit: beyond it a course is removed instead of ranked lower. */
public enum FirmWish {
    DAYS_ABSENT,
    DISTANCE
}
