// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

/** Who or what says that a level is held. */
public enum AssessmentSource {
    SELF,
    SUPERIOR,
    CERTIFICATE,
    COURSE
}
