// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.passkey.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a device is asked to sign, in base64url, for the name it knows us by. */
@Schema(name = "PasskeyChallenge")
record ChallengeView(String challenge, String partyId) {}
