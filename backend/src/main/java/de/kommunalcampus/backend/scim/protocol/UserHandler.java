// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import static de.kommunalcampus.backend.scim.protocol.NamedProblem.named;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.exceptions.ResourceNotFoundException;
import de.captaingoldfish.scim.sdk.common.resources.EnterpriseUser;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.scim.ScimPeople;
import de.kommunalcampus.backend.scim.ScimPerson;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/** Users are the people of the staff list. */
final class UserHandler extends ResourceHandler<User> {
    private final ScimPeople people;
    private final UserMapper mapper;

    UserHandler(ScimPeople people, UserMapper mapper) {
        this.people = people;
        this.mapper = mapper;
    }

    @Override
    public User createResource(User user, Context context) {
        return named(() -> {
            EmployeeId id = people.create(Caller.of(context), mapper.entry(user));
            return get(Caller.of(context).tenant(), id);
        });
    }

    @Override
    public User getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excludedAttributes, Context context) {
        return get(Caller.of(context).tenant(), new EmployeeId(id));
    }

    /** All of them, unless one user name is asked for, as directories do for each person: filter, order and page are the library's work. */
    @Override
    public PartialListResponse<User> listResources(
            long startIndex,
            int count,
            FilterNode filter,
            SchemaAttribute sortBy,
            SortOrder sortOrder,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excludedAttributes,
            Context context) {
        TenantId tenant = Caller.of(context).tenant();
        List<ScimPerson> candidates = UserNameFilter.in(context)
                .map(userName -> people.named(tenant, userName))
                .orElseGet(() -> people.list(tenant));
        List<User> users = candidates.stream()
                .map(person -> filterable(mapper.user(tenant, person)))
                .toList();
        return PartialListResponse.<User>builder()
                .resources(users)
                .totalResults(users.size())
                .build();
    }

    @Override
    public User updateResource(User user, Context context) {
        EmployeeId id = new EmployeeId(user.getId().orElseThrow());
        return named(() -> {
            people.replace(Caller.of(context), id, mapper.entry(user));
            return get(Caller.of(context).tenant(), id);
        });
    }

    @Override
    public void deleteResource(String id, Context context) {
        named(() -> {
            people.remove(Caller.of(context), new EmployeeId(id));
            return id;
        });
    }

    /** The library's filter fails on a resource without the extension that it asks for; an empty one is not told. */
    private static User filterable(User user) {
        if (user.getEnterpriseUser().isEmpty()) {
            user.setEnterpriseUser(new EnterpriseUser());
        }
        return user;
    }

    private User get(TenantId tenant, EmployeeId id) {
        return people.find(tenant, id)
                .map(person -> mapper.user(tenant, person))
                .orElseThrow(() -> new ResourceNotFoundException("not-found: there is no such user"));
    }
}
