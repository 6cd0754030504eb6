// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.course;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says beside the price, each null where it does not say.
 *
 * @param memberPrice what its members pay, value added tax included, in euros
 * @param freeUntilDays so many days before the first one withdrawing costs nothing
 * @param laterPercent of the price after that
 * @param substitutes whether somebody else may come instead
 * @param certificateName what the certificate is called
 * @param licence of the content of a self-paced course
 */
@Schema(name = "CourseConditions")
public record CourseConditions(
        @Nullable BigDecimal memberPrice,
        @Nullable Integer freeUntilDays,
        @Nullable Integer laterPercent,
        @Nullable Boolean substitutes,
        @Nullable String certificateName,
        @Nullable String licence) {}
