package dev.tailor.atlas;

import java.time.Instant;

/**
 * Something that happened in a project. What an event does not have is null; types have fields of their own, of which
 * these are the frequent ones.
 *
 * @param eventTypeName CLUSTER_CREATED and hundreds more: an open list, to be shown as it came
 * @param clusterName the cluster that it happened to
 * @param username the person in Atlas's console who did it
 * @param publicKey the API key that did it
 * @param dbUserUsername the database user that it happened to
 * @param whitelistEntry the entry of the access list that it happened to
 * @param targetUsername the person that it happened to
 * @param remoteAddress where it was done from
 */
public record AtlasEvent(
        String id,
        String groupId,
        Instant created,
        String eventTypeName,
        String clusterName,
        String username,
        String publicKey,
        String dbUserUsername,
        String whitelistEntry,
        String targetUsername,
        String remoteAddress) {}
