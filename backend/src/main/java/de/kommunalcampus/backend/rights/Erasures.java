// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.springframework.stereotype.Service;

/** People ask to be erased, HR confirms once the work has ended, and six months after it nobody has to ask. */
@Service
public class Erasures {
    private final ErasureRecords records;
    private final PersonalDataRegister register;
    private final Erasure erasure;
    private final RepeatedWrites writes;
    private final Clock clock;

    Erasures(
            ErasureRecords records,
            PersonalDataRegister register,
            Erasure erasure,
            RepeatedWrites writes,
            Clock clock) {
        this.records = records;
        this.register = register;
        this.erasure = erasure;
        this.writes = writes;
        this.clock = clock;
    }

    /** @throws NotFound for an account of nobody */
    public ErasureRequest request(SignedInAccount account) {
        return records.findRequest(account.tenant(), account.self()).orElseThrow(NotFound::new);
    }

    /** Twice it is the same, with the first day. */
    public ErasureRequest ask(SignedInAccount account) {
        EmployeeId self = account.self();
        writes.run(() -> records.ask(account.tenant(), self, LocalDate.now(clock)));
        return request(account);
    }

    public ErasureRequest withdraw(SignedInAccount account) {
        EmployeeId self = account.self();
        writes.run(() -> records.withdraw(account.tenant(), self));
        return request(account);
    }

    /** Who asks and who has left, as HR decides on it. */
    public List<ErasureCandidate> list(TenantId tenant) {
        return records.list(tenant, kept(), proofsKept());
    }

    /**
     * Erases somebody for good.
     *
     * @throws NotFound where the administration has no such person
     * @throws OwnErasure where it would be oneself
     * @throws ErasureNotPossible while the person works here
     */
    public void confirm(SignedInAccount by, EmployeeId employee) {
        ErasureCandidate candidate = candidate(by, employee);
        if (!candidate.hasLeft()) {
            throw new ErasureNotPossible();
        }
        erasure.erase(
                by.tenant(),
                employee,
                by.id(),
                candidate.askedOn() == null ? ErasureReason.DECIDED : ErasureReason.ASKED_FOR);
    }

    /** @throws NotFound where nobody asked */
    public void refuse(SignedInAccount by, EmployeeId employee, ErasureRefusal refusal) {
        if (candidate(by, employee).askedOn() == null) {
            throw new NotFound();
        }
        writes.run(() -> records.refuse(by.tenant(), employee, LocalDate.now(clock), refusal));
    }

    private ErasureCandidate candidate(SignedInAccount by, EmployeeId employee) {
        if (employee.equals(by.employee())) {
            throw new OwnErasure();
        }
        return records.find(by.tenant(), employee, kept(), proofsKept()).orElseThrow(NotFound::new);
    }

    private Period kept() {
        return register.periodOf("Employee", "lastName", "leftOn");
    }

    private Period proofsKept() {
        return register.periodOf("Employee", "COMPLETED", "on");
    }
}
