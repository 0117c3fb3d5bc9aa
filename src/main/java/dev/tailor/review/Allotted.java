package dev.tailor.review;

import dev.tailor.cluster.Standing;
import dev.tailor.web.Meter;
import java.util.List;
import java.util.Map;

/** What one team has of what it may have. */
public record Allotted(String team, List<Meter> meters) {
    static List<Allotted> of(List<String> teams, Map<String, Standing> standings) {
        return teams.stream()
                .filter(standings::containsKey)
                .map(team -> new Allotted(team, Meter.of(standings.get(team))))
                .toList();
    }
}
