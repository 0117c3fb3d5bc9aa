package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/**
 * The forms that clusters have had. The simulator keeps the newest; a client reads and writes the one of the version that
 * it asked for.
 */
interface ClusterForm {
    LocalDate HARDWARE_BY_REGION = LocalDate.parse("2023-02-01");
    LocalDate DISK_BY_REGION = LocalDate.parse("2024-08-05");

    static ClusterForm of(LocalDate day) {
        if (!day.isBefore(DISK_BY_REGION)) {
            return new NewestClusterForm();
        }
        return day.isBefore(HARDWARE_BY_REGION) ? new FirstClusterForm() : new AdvancedClusterForm();
    }

    /**
     * What a client sends, in the newest form.
     *
     * @param body a new cluster, or a change
     * @param before the settings that are to be changed, in the newest form; empty for a new cluster
     */
    ObjectNode newest(ObjectNode body, ObjectNode before);

    /** A cluster as the client gets it, from its document in the newest form. */
    ObjectNode document(ObjectNode newest);
}
