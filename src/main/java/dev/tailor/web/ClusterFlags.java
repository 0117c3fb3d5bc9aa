package dev.tailor.web;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What lists of clusters point out; a room that knows of such things provides this as a bean. */
public interface ClusterFlags {
    /** The flags of those clusters that need one. Asks Postgres at most once, and never Atlas. */
    Map<UUID, ClusterFlag> of(Collection<UUID> clusters);
}
