package dev.tailor.cluster;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A wish for a cluster, as it came from outside: nothing of it is known to be right.
 *
 * @param projectId the project to build it in; null means the team's only one
 * @param name its name in Atlas
 * @param sizeId a letter of the catalogue
 * @param storageGb its disk, in GB; null means the size's preset
 * @param description what it is for; may be empty
 * @param labels any text for key and value
 * @param expiresOn the last day that it is to run; null for none
 */
public record NewCluster(
        Long projectId,
        String name,
        String sizeId,
        Integer storageGb,
        String description,
        Map<String, String> labels,
        LocalDate expiresOn) {
    public NewCluster {
        name = Texts.plain(name);
        sizeId = Objects.requireNonNullElse(sizeId, "");
        description = Texts.plain(description);
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** One that nobody says a last day of. */
    public NewCluster(
            Long projectId,
            String name,
            String sizeId,
            Integer storageGb,
            String description,
            Map<String, String> labels) {
        this(projectId, name, sizeId, storageGb, description, labels, null);
    }
}
