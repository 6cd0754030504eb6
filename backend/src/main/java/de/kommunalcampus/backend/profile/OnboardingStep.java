// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

/** How far a person has come in saying what the own work is. */
public enum OnboardingStep {
    PLACE,
    TASKS,
    CONFIDENCE,
    GOALS,
    TIMES,
    /** All steps were seen. */
    DONE,
    /** The person does not want to be asked any more. */
    DISMISSED
}
