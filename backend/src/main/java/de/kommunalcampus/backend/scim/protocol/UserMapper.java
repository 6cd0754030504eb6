// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import de.captaingoldfish.scim.sdk.common.resources.EnterpriseUser;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Email;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.GroupNode;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import de.kommunalcampus.backend.scim.ScimEntry;
import de.kommunalcampus.backend.scim.ScimPerson;
import de.kommunalcampus.backend.scim.ScimRecord;
import de.kommunalcampus.backend.scim.ScimWords;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Between a user and a person. What the directory wrote is told again as it wrote it, except where the staff list says
 * something else by now: so a directory that compares sees the difference and nothing but it.
 */
@Component
final class UserMapper implements ScimWords {
    /** What the staff list, the person's unit and the library say each time anew. */
    private static final List<String> NOT_IN_DOCUMENT = List.of("id", "meta", "groups", "active", "password");

    /** @throws NamedProblem where something cannot be accepted */
    ScimEntry entry(User user) {
        UserTexts.check(user);
        return said(user);
    }

    User user(TenantId tenant, ScimPerson person) {
        ScimRecord record = person.liveRecord();
        StaffMember member = person.member();
        User user = record == null ? unwritten(member) : written(record, member);
        user.setUserName(person.userName());
        user.setId(member.id().value());
        user.setActive(member.state() == StaffState.ACTIVE);
        if (!member.unit().value().equals(tenant.value())) {
            user.setGroups(List.of(GroupNode.builder()
                    .value(member.unit().value())
                    .display(member.unitName())
                    .type("direct")
                    .build()));
        }
        Versions.stamp(user, record == null ? null : record.createdAt(), record == null ? null : record.changedAt());
        return user;
    }

    /** As the directory calls the person, else as the staff list does. */
    static String displayName(ScimPerson person) {
        ScimRecord record = person.liveRecord();
        return Optional.ofNullable(record)
                .flatMap(known -> read(known.document()).getDisplayName())
                .orElseGet(person.member()::displayName);
    }

    @Override
    public Placed placed(String document) {
        User user = read(document);
        return new Placed(
                user.getEnterpriseUser().flatMap(EnterpriseUser::getDepartment).orElse(null),
                user.getTitle().orElse(null));
    }

    private static ScimEntry said(User user) {
        String userName = user.getUserName().orElse("").strip();
        Optional<Name> name = user.getName();
        String first = name.flatMap(Name::getGivenName).map(String::strip).orElse("");
        String last = name.flatMap(Name::getFamilyName).map(String::strip).orElse("");
        Optional<EnterpriseUser> enterprise = user.getEnterpriseUser();
        return new ScimEntry(
                userName,
                first,
                // The staff list has no one without a name: until there is one the user name stands for it.
                first.isEmpty() && last.isEmpty() ? UserTexts.shortened(userName) : last,
                UserTexts.personnelNumber(user),
                workMail(user).flatMap(Email::getValue).map(String::strip).orElse(null),
                enterprise
                        .flatMap(EnterpriseUser::getDepartment)
                        .map(String::strip)
                        .orElse(null),
                user.getTitle().map(String::strip).orElse(null),
                user.isActive().orElse(null),
                document(user));
    }

    /** The address at work, else the main one, else the only one; of those that are addresses. */
    static Optional<Email> workMail(User user) {
        List<Email> all = user.getEmails().stream()
                .filter(mail -> mail.getValue().map(UserTexts::isMail).orElse(false))
                .toList();
        return all.stream()
                .filter(mail -> mail.getType().filter("work"::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> all.stream().filter(Email::isPrimary).findFirst())
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    private static User unwritten(StaffMember member) {
        User user = new User();
        String number = member.personnelNumber();
        String mail = member.workMail();
        user.setName(Name.builder()
                .givenName(member.firstName())
                .familyName(member.lastName())
                .build());
        user.setExternalId(number);
        tellNumber(user, member);
        if (mail != null) {
            user.setEmails(List.of(Email.builder().value(mail).type("work").build()));
        }
        return user;
    }

    private static User written(ScimRecord record, StaffMember member) {
        User user = read(record.document());
        ScimEntry said = said(user);
        if (!said.firstName().equals(member.firstName()) || !said.lastName().equals(member.lastName())) {
            Name name = user.getName().orElseGet(Name::new);
            name.setGivenName(member.firstName().isEmpty() ? null : member.firstName());
            name.setFamilyName(member.lastName());
            user.setName(name);
        }
        if (said.personnelNumber() == null || !said.personnelNumber().equals(member.personnelNumber())) {
            tellNumber(user, member);
        }
        if (!Objects.equals(said.workMail(), member.workMail())) {
            tellMail(user, member);
        }
        return user;
    }

    private static void tellNumber(User user, StaffMember member) {
        if (member.personnelNumber() != null) {
            EnterpriseUser enterprise = user.getEnterpriseUser().orElseGet(EnterpriseUser::new);
            enterprise.setEmployeeNumber(member.personnelNumber());
            user.setEnterpriseUser(enterprise);
        }
    }

    private static void tellMail(User user, StaffMember member) {
        List<Email> mails = new ArrayList<>(user.getEmails());
        workMail(user).ifPresent(mails::remove);
        if (member.workMail() != null) {
            mails.addFirst(Email.builder().value(member.workMail()).type("work").build());
        }
        user.setEmails(mails);
    }

    private static User read(String document) {
        return JsonHelper.readJsonDocument(document, User.class);
    }

    /** A client that adds an address again means the same one, whatever else it says of it. */
    private static void keepOneOfEachAddress(User user) {
        Set<String> seen = new HashSet<>();
        List<Email> different = user.getEmails().stream()
                .filter(mail -> seen.add(
                        (mail.getValue().orElse("") + " " + mail.getType().orElse("")).toLowerCase(Locale.ROOT)))
                .toList();
        if (!different.isEmpty()) {
            user.setEmails(different);
        }
    }

    private static String document(User user) {
        User kept = JsonHelper.copyResourceToObject(user.deepCopy(), User.class);
        kept.remove(NOT_IN_DOCUMENT);
        keepOneOfEachAddress(kept);
        return JsonHelper.toJsonString(kept);
    }
}
