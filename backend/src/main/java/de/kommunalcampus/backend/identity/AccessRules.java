// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.List;

/** A module's declaration of who may call its endpoints; each module with a web interface provides one as a bean. */
@FunctionalInterface
public interface AccessRules {
    List<AccessRule> rules();
}
