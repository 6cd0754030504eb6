// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation.web;

import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The unit trees of one tenant: one, the administration with its parts. */
record UnitsView(List<UnitView> units) {
    static UnitsView of(List<OrgUnit> units) {
        Map<OrgUnitId, List<OrgUnit>> children =
                units.stream().filter(unit -> unit.parent() != null).collect(Collectors.groupingBy(OrgUnit::parent));
        return new UnitsView(units.stream()
                .filter(unit -> unit.parent() == null)
                .map(unit -> UnitView.of(unit, children))
                .toList());
    }

    record UnitView(String id, String number, String name, OrgUnit.Kind kind, List<UnitView> units) {
        static UnitView of(OrgUnit unit, Map<OrgUnitId, List<OrgUnit>> children) {
            List<UnitView> below = children.getOrDefault(unit.id(), List.of()).stream()
                    .map(child -> of(child, children))
                    .toList();
            return new UnitView(unit.id().value(), unit.number(), unit.name(), unit.kind(), below);
        }
    }
}
