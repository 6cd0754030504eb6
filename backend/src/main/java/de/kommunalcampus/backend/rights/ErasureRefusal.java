// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

/** Why HR does not erase somebody who asks for it (Art. 17(3) GDPR). */
public enum ErasureRefusal {
    /** The person still works here: the data is needed for that. */
    STILL_EMPLOYED,
    /** A law says that it has to be kept. */
    LEGAL_DUTY,
    /** It is needed for claims of or against the person. */
    LEGAL_CLAIMS
}
