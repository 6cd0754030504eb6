// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

/**
 * What stays off until an administration agrees on it with its staff council, as it is suited to observe what people do
 * (section 80(1) no. 21 BPersVG and the states' laws alike, in Hesse section 78(1) no. 5 HPVG).
 *
 * <p>A constant stays as long as a change may name it.
 */
public enum TenantSwitch {
    /** HR opens the page of a single person, who is not the own report. */
    PERSON_VIEWS,
    /** What was sought in vain is kept, and how often which place of a list is shown and opened; no person is. */
    RECORDED_SEARCHES,
    /** Neighbours in the order by fit change places now and then, to tell what a place does from what a course does. */
    RANDOMISED_RANKING
}
