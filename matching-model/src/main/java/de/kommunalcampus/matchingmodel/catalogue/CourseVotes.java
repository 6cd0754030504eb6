// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** What a text is about by the courses it finds: their texts know words that no competency is called by. */
final class CourseVotes {

    private static final int VOTERS = 12;
    private static final double SAY = 0.5;

    private final CourseIndex courses;

    CourseVotes(CourseIndex courses) {
        this.courses = courses;
    }

    /** By ordinal of the competency, up to one half: the share of the best courses that teach it, hubs counting less. */
    Map<Integer, Double> of(TenantId viewer, TextMatches found) {
        Map<Integer, Double> votes = new HashMap<>();
        List<Integer> voters = voters(viewer, found);
        double all = voters.stream().mapToDouble(found::value).sum();
        TagTable tags = courses.taught();
        for (int course : voters) {
            for (int slot = tags.first(course); slot < tags.end(course); slot++) {
                double vote = SAY * found.value(course) * tags.confidence(slot) / all * rarity(tags.competency(slot));
                votes.merge(tags.competency(slot), vote * found.value(voters.getFirst()), Double::sum);
            }
        }
        return votes;
    }

    private double rarity(int competency) {
        int teaching = courses.teaching().size(competency);
        return 1 - StrictMath.log(1 + teaching) / StrictMath.log(2 + courses.size()) / 2;
    }

    private List<Integer> voters(TenantId viewer, TextMatches found) {
        Comparator<Integer> worstFirst =
                Comparator.<Integer>comparingDouble(found::value).thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        Visibility visible = courses.visibleTo(viewer);
        found.documents().filter(visible::sees).forEach(course -> {
            best.add(course);
            if (best.size() > VOTERS) {
                best.remove();
            }
        });
        return best.stream().sorted(worstFirst.reversed()).toList();
    }
}
