// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.organisation;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Superiors out of a unit tree. One's superior is the head of one's unit or, where there is none, of the nearest unit
 * above that has one; for who heads units, of the nearest unit above the highest of them. The deputy of the unit that
 * the superior heads is a superior as well. Trees that run in a circle, which bad data may hold, end where they began.
 */
public final class Hierarchy {
    private final Map<OrgUnitId, Post> units;
    private final Map<EmployeeId, OrgUnitId> highest = new HashMap<>();

    public Hierarchy(Collection<Post> posts) {
        this.units = posts.stream().collect(Collectors.toMap(Post::unit, post -> post));
        posts.forEach(post -> {
            EmployeeId head = post.head();
            if (head != null) {
                highest.merge(head, post.unit(), (one, other) -> depth(one) <= depth(other) ? one : other);
            }
        });
    }

    /** @param unit where the person works */
    public Set<Line> superiorsOf(EmployeeId employee, OrgUnitId unit) {
        OrgUnitId headed = highest.get(employee);
        Post post = nearest(employee, headed == null ? unit : above(headed));
        if (post == null || post.head() == null) {
            return Set.of();
        }
        Set<Line> lines = new LinkedHashSet<>();
        lines.add(new Line(post.head(), false));
        EmployeeId deputy = post.deputy();
        if (deputy != null && !deputy.equals(employee) && !deputy.equals(post.head())) {
            lines.add(new Line(deputy, true));
        }
        return lines;
    }

    private @Nullable Post nearest(EmployeeId employee, @Nullable OrgUnitId from) {
        Set<OrgUnitId> seen = new HashSet<>();
        for (OrgUnitId unit = from; unit != null && seen.add(unit); unit = above(unit)) {
            Post post = units.get(unit);
            if (post != null && post.head() != null && !employee.equals(post.head())) {
                return post;
            }
        }
        return null;
    }

    private @Nullable OrgUnitId above(OrgUnitId unit) {
        Post post = units.get(unit);
        return post == null ? null : post.parent();
    }

    private int depth(OrgUnitId unit) {
        Set<OrgUnitId> seen = new HashSet<>();
        for (OrgUnitId at = unit; at != null && seen.add(at); at = above(at)) {}
        return seen.size();
    }

    /** A unit with those who lead it and work here. */
    public record Post(
            OrgUnitId unit,
            @Nullable OrgUnitId parent,
            @Nullable EmployeeId head,
            @Nullable EmployeeId deputy) {}

    /** @param deputising whether the superior is one only as the deputy of another */
    public record Line(EmployeeId superior, boolean deputising) {}
}
