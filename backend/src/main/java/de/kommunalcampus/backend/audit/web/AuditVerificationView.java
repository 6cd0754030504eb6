// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import de.kommunalcampus.backend.audit.Verification;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit log is what was written.
 *
 * @param firstBroken number of the first entry that was changed, removed, moved or put in; null where none was
 * @param firstSeq number of the oldest entry that is kept
 * @param lastSeq number of the newest entry
 * @param lastHash its hash: whoever notes it elsewhere can tell later that nothing before it was written anew
 */
@Schema(name = "AuditVerification")
record AuditVerificationView(boolean intact, @Nullable Long firstBroken, long firstSeq, long lastSeq, String lastHash) {
    static AuditVerificationView of(Verification found) {
        return new AuditVerificationView(
                found.isIntact(),
                found.firstBroken(),
                found.state().firstSeq(),
                found.state().seq(),
                found.state().hash());
    }
}
