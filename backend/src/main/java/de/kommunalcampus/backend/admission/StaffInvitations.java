// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccessCodes;
import de.kommunalcampus.backend.identity.AccountAdministration;
import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.IssuedCode;
import de.kommunalcampus.backend.identity.LoginTaken;
import de.kommunalcampus.backend.identity.NewAccount;
import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.mail.OutgoingMail;
import de.kommunalcampus.backend.tenancy.Tenants;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets in whoever is in the staff list and has no account, or never opened it: by mail where there is an address at work and the platform
 * knows its own, on paper otherwise.
 */
@Service
public class StaffInvitations {
    private final UninvitedStaff staff;
    private final AccountAdministration accounts;
    private final AccessCodes codes;
    private final Tenants tenants;
    private final TransactionOperations transactions;
    private final boolean canMail;

    StaffInvitations(
            UninvitedStaff staff,
            AccountAdministration accounts,
            AccessCodes codes,
            Tenants tenants,
            TransactionOperations transactions,
            @Value("${kommunalcampus.address}") String address) {
        this.staff = staff;
        this.accounts = accounts;
        this.codes = codes;
        this.tenants = tenants;
        this.transactions = transactions;
        this.canMail = !address.isEmpty();
    }

    /** How many of a unit and of those below it have no account, or were invited and never came in. */
    public long count(TenantId tenant, @Nullable OrgUnitId unit, boolean again) {
        return staff.count(tenant, unit, again);
    }

    /**
     * Invites the next ones, by id. Each in a transaction of its own: whoever cannot be invited holds up nobody, and who
     * was invited stays so whatever happens to the rest. Cost: about ten milliseconds a person.
     *
     * @param again those who were invited and never came in, for whom the way in of before is void then
     */
    public List<StaffInvitation> inviteAfter(
            TenantId tenant, @Nullable OrgUnitId unit, boolean again, @Nullable EmployeeId after, int most) {
        String handle = tenants.get(tenant).handle();
        return staff.listAfter(tenant, unit, again, after, most).stream()
                .map(person -> invite(tenant, handle, person))
                .toList();
    }

    private StaffInvitation invite(TenantId tenant, String handle, Uninvited person) {
        String login = login(handle, person);
        if (login == null) {
            return new StaffInvitation.Skipped(person, StaffInvitation.Reason.NO_LOGIN);
        }
        AccessCodeKind kind = canMail && login.equals(address(person)) ? AccessCodeKind.LINK : AccessCodeKind.PRINTED;
        String numbered = numbered(handle, person);
        return invite(tenant, person, login, kind)
                // Whose the address is, somewhere on the platform, is nobody's business here; and it need hold up
                // nobody.
                .or(() -> numbered == null || numbered.equals(login) || !hasNoAccount(tenant, person)
                        ? Optional.empty()
                        : invite(tenant, person, numbered, AccessCodeKind.PRINTED))
                .orElseGet(() -> new StaffInvitation.Skipped(person, StaffInvitation.Reason.LOGIN_TAKEN));
    }

    /** Somebody else may have invited the person just now. */
    private boolean hasNoAccount(TenantId tenant, Uninvited person) {
        String number = person.personnelNumber();
        return number != null
                && accounts.findWithoutAccount(tenant, number)
                        .filter(person.employee()::equals)
                        .isPresent();
    }

    /** Empty where another account signs in with that. */
    private Optional<StaffInvitation> invite(TenantId tenant, Uninvited person, String login, AccessCodeKind kind) {
        try {
            IssuedCode issued =
                    Objects.requireNonNull(transactions.execute(status -> issue(tenant, person, login, kind)));
            return Optional.of(
                    kind == AccessCodeKind.LINK
                            ? new StaffInvitation.Mailed(person, login)
                            : new StaffInvitation.Printed(person, login, issued));
        } catch (LoginTaken e) {
            return Optional.empty();
        }
    }

    /** The one of the account that waits, else the address at work, else the personnel number. */
    private static @Nullable String login(String handle, Uninvited person) {
        if (person.waiting() != null) {
            return person.waiting().login();
        }
        String address = address(person);
        return address == null ? numbered(handle, person) : address;
    }

    private static @Nullable String numbered(String handle, Uninvited person) {
        String number = person.personnelNumber();
        return number == null || number.isBlank() || handle.isBlank() ? null : number + "@" + handle;
    }

    private static @Nullable String address(Uninvited person) {
        String address = person.workMail();
        return address != null && OutgoingMail.isAddress(address.strip()) ? address : null;
    }

    private IssuedCode issue(TenantId tenant, Uninvited person, String login, AccessCodeKind kind) {
        AccountId account = person.waiting() == null
                ? accounts.invite(new NewAccount(
                        login,
                        person.displayName(),
                        null,
                        tenant,
                        Set.of(PermissionRole.EMPLOYEE),
                        person.employee(),
                        null))
                : person.waiting().account();
        return codes.issue(tenant, account, kind);
    }
}
