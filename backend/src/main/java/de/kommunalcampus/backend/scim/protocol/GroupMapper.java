// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import de.kommunalcampus.backend.platform.HiddenCharacters;
import de.kommunalcampus.backend.scim.ScimGroup;
import de.kommunalcampus.backend.scim.ScimGroupEntry;
import de.kommunalcampus.backend.scim.ScimMark;
import de.kommunalcampus.backend.staffing.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Between a group and a unit. */
final class GroupMapper {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ID = 200;
    private static final int MOST_MEMBERS = 20_000;

    private GroupMapper() {}

    static Group group(ScimGroup unit) {
        Group group = new Group();
        group.setId(unit.unit().unit().id().value());
        group.setDisplayName(unit.unit().unit().name());
        ScimMark mark = unit.mark();
        group.setExternalId(unit.externalId());
        List<Member> members = Stream.concat(
                        unit.people().stream()
                                .map(person ->
                                        member(person.member().id().value(), UserMapper.displayName(person), "User")),
                        unit.below().stream()
                                .map(below -> member(
                                        below.unit().id().value(), below.unit().name(), "Group")))
                .toList();
        if (!members.isEmpty()) {
            group.setMembers(members);
        }
        Versions.stamp(group, mark == null ? null : mark.createdAt(), mark == null ? null : mark.changedAt());
        return group;
    }

    static ScimGroupEntry entry(Group group) {
        String name = group.getDisplayName().map(String::strip).orElse("");
        if (name.isEmpty() || name.length() > LONGEST_NAME || Shape.isFormula(name) || HiddenCharacters.isIn(name)) {
            throw NamedProblem.invalid("displayName", "is no name of a unit");
        }
        String externalId = group.getExternalId().filter(id -> !id.isBlank()).orElse(null);
        if (externalId != null && (externalId.length() > LONGEST_ID || HiddenCharacters.isIn(externalId))) {
            throw NamedProblem.invalid("externalId", "is no external id");
        }
        Set<String> members = group.getMembers().stream()
                .map(member -> member.getValue().orElse(""))
                .collect(Collectors.toSet());
        if (members.size() > MOST_MEMBERS
                || members.stream().anyMatch(id -> id.isEmpty() || id.length() > LONGEST_ID)) {
            throw NamedProblem.invalid("members.value", "is no id");
        }
        return new ScimGroupEntry(name, externalId, members);
    }

    private static Member member(String id, String display, String type) {
        return Member.builder().value(id).display(display.strip()).type(type).build();
    }
}
