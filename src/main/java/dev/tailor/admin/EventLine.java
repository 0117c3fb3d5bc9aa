package dev.tailor.admin;

import dev.tailor.atlas.AtlasEvent;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An event in words; one of a type that nobody has written words for is called as Atlas calls it. */
public record EventLine(AtlasEvent event) {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("GROUP_CREATED", "Project made"),
            Map.entry("CLUSTER_CREATED", "Cluster asked for"),
            Map.entry("CLUSTER_READY", "Cluster ready"),
            Map.entry("CLUSTER_UPDATE_SUBMITTED", "Change of a cluster asked for"),
            Map.entry("CLUSTER_UPDATE_COMPLETED", "Change of a cluster in force"),
            Map.entry("CLUSTER_DELETE_SUBMITTED", "Deletion of a cluster asked for"),
            Map.entry("CLUSTER_DELETED", "Cluster deleted"),
            Map.entry("MONGODB_USER_ADDED", "Login made"),
            Map.entry("MONGODB_USER_UPDATED", "Login changed"),
            Map.entry("MONGODB_USER_DELETED", "Login removed"),
            Map.entry("NETWORK_PERMISSION_ENTRY_ADDED", "Address added"),
            Map.entry("NETWORK_PERMISSION_ENTRY_REMOVED", "Address removed"));

    /** What happened; the type itself where there are no words. */
    public String words() {
        return WORDS.getOrDefault(type(), type());
    }

    /** Atlas's word for it. */
    public String type() {
        return Objects.requireNonNullElse(event.eventTypeName(), "no type");
    }

    /** What it happened to: a cluster, a login, an address, a person; may be empty. */
    public String subject() {
        return first(event.clusterName(), event.dbUserUsername(), event.whitelistEntry(), event.targetUsername());
    }

    /** Who did it; may be empty. */
    public String who() {
        return event.publicKey() == null ? first(event.username()) : "key " + event.publicKey();
    }

    private static String first(String... candidates) {
        return Stream.of(candidates).filter(Objects::nonNull).findFirst().orElse("");
    }
}
