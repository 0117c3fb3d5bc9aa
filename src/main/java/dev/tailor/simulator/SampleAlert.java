package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * An alert of the sample.
 *
 * @param age how long ago it was raised
 * @param lasted how long until it was closed, or null where it is not
 * @param acknowledgedFor for how long from now it is acknowledged, or null where it is not
 * @param acknowledgedBy by whom, or null
 * @param comment why, or null
 * @param body what Atlas shows of it
 */
record SampleAlert(
        Duration age,
        Duration lasted,
        Duration acknowledgedFor,
        String acknowledgedBy,
        String comment,
        ObjectNode body) {

    Alert at(Instant now) {
        var created = now.minus(age);
        var alert = Alert.raised(body, created);
        if (lasted != null) {
            alert.change(Json.object().put("status", Alert.CLOSED), created.plus(lasted));
        }
        if (acknowledgedFor != null) {
            alert.acknowledge(new Acknowledgement(now.plus(acknowledgedFor), comment), acknowledgedBy);
        }
        return alert;
    }
}
