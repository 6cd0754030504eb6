// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import static de.kommunalcampus.backend.scim.protocol.NamedProblem.named;

import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.exceptions.ResourceNotFoundException;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import de.kommunalcampus.backend.scim.ScimUnits;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;

/** Groups are the units of the administration. */
final class GroupHandler extends ResourceHandler<Group> {
    private final ScimUnits units;

    GroupHandler(ScimUnits units) {
        this.units = units;
    }

    @Override
    public Group createResource(Group group, Context context) {
        return named(() -> {
            OrgUnitId id = units.create(Caller.of(context), GroupMapper.entry(group));
            return get(Caller.of(context).tenant(), id);
        });
    }

    @Override
    public Group getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excludedAttributes, Context context) {
        return get(Caller.of(context).tenant(), new OrgUnitId(id));
    }

    /** All of them: filter, order and page are the library's work. */
    @Override
    public PartialListResponse<Group> listResources(
            long startIndex,
            int count,
            FilterNode filter,
            SchemaAttribute sortBy,
            SortOrder sortOrder,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excludedAttributes,
            Context context) {
        List<Group> groups = units.list(Caller.of(context).tenant()).stream()
                .map(GroupMapper::group)
                .toList();
        return PartialListResponse.<Group>builder()
                .resources(groups)
                .totalResults(groups.size())
                .build();
    }

    @Override
    public Group updateResource(Group group, Context context) {
        OrgUnitId id = new OrgUnitId(group.getId().orElseThrow());
        return named(() -> {
            units.replace(Caller.of(context), id, GroupMapper.entry(group));
            return get(Caller.of(context).tenant(), id);
        });
    }

    @Override
    public void deleteResource(String id, Context context) {
        named(() -> {
            units.remove(Caller.of(context), new OrgUnitId(id));
            return id;
        });
    }

    private Group get(TenantId tenant, OrgUnitId id) {
        return units.find(tenant, id)
                .map(GroupMapper::group)
                .orElseThrow(() -> new ResourceNotFoundException("not-found: there is no such group"));
    }
}
