// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an app is told, once.
 *
 * @param secret in Base32, to be typed where nothing can be scanned
 * @param picture the same as a QR code: a path of SVG, one unit per module
 * @param size of the picture in modules, its quiet edge included
 */
@Schema(name = "FactorEnrolment")
record EnrolmentView(String secret, String picture, int size) {
    /** Leaves the secret out, so that no log shows it. */
    @Override
    public String toString() {
        return "EnrolmentView[]";
    }
}
