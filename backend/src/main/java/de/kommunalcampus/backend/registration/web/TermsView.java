// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.registration.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** Which terms for providers are in force; the page has their text. */
@Schema(name = "ProviderTerms")
record TermsView(String version) {}
