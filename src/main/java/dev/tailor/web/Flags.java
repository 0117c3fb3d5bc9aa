package dev.tailor.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What all rooms have to point out about clusters, for a list of them. */
@ApplicationScoped
public class Flags {
    @Inject
    @All
    List<ClusterFlags> flagging;

    /** Of all rows at once: one statement for each room. */
    public Map<UUID, List<ClusterFlag>> of(Collection<UUID> clusters) {
        return flagging.stream()
                .flatMap(room -> room.of(clusters).entrySet().stream())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
