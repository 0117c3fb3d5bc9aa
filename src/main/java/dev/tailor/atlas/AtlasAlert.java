package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A condition that Atlas found. All but id, event type, status and creation may be missing, most of all while it is
 * open; words are Atlas's own, known or not.
 *
 * @param eventTypeName OUTSIDE_METRIC_THRESHOLD, NO_PRIMARY, …: an open list
 * @param status OPEN, TRACKING or CLOSED
 * @param resolved when it was closed
 * @param clusterName the cluster that it is about; null for the whole project, or where Atlas names a host alone
 * @param replicaSetName in Atlas's words, which need not hold the cluster's name
 * @param hostnameAndPort as in cart-shard-00-01.k3xq7.mongodb.net:27017
 * @param metricName what was measured, where it is about a measurement
 * @param currentValue the last measurement
 * @param acknowledgedUntil may lie in the past: then nobody has acknowledged it any more
 * @param acknowledgingUsername a person's address, or a key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AtlasAlert(
        String id,
        String eventTypeName,
        String status,
        Instant created,
        Instant updated,
        Instant resolved,
        Instant lastNotified,
        String alertConfigId,
        String clusterName,
        String replicaSetName,
        String hostnameAndPort,
        String metricName,
        Value currentValue,
        Instant acknowledgedUntil,
        String acknowledgementComment,
        String acknowledgingUsername) {

    /**
     * A measurement.
     *
     * @param units RAW, GIGABYTES, …: an open list
     */
    public record Value(Double number, String units) {}

    /** Whether somebody's acknowledgement is in force. */
    public boolean acknowledgedAt(Instant now) {
        return acknowledgedUntil != null && acknowledgedUntil.isAfter(now);
    }

    /** Whether its condition holds no longer. */
    public boolean closed() {
        return AlertStatus.CLOSED.name().equals(status);
    }
}
