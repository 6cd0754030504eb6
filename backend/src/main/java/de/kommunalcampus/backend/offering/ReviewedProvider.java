// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import de.kommunalcampus.matchingmodel.catalogue.ProviderId;

/** @param reviewed whether its offers are looked at before they are published */
public record ReviewedProvider(ProviderId id, String name, boolean reviewed) {}
