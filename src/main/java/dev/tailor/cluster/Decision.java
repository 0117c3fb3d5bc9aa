package dev.tailor.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What was decided about a change, and by whom.
 *
 * @param byId the subject of the lead's token; null where a rule decided
 * @param byName the lead's name; null where a rule decided
 * @param at when
 * @param note what the lead wrote about it, may be empty
 */
@Embeddable
public record Decision(
        @Column(name = "decision_by_id") String byId,
        @Column(name = "decision_by_name") String byName,
        @Column(name = "decision_at") Instant at,
        @Column(name = "decision_note") String note) {

    static Decision byRule(Instant now) {
        return new Decision(null, null, now, "");
    }

    static Decision by(Somebody lead, String note, Instant now) {
        return new Decision(lead.id(), lead.name(), now, note);
    }

    public boolean byRule() {
        return byId == null;
    }
}
