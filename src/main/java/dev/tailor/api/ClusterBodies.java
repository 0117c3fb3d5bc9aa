package dev.tailor.api;

import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What programs send about clusters. */
final class ClusterBodies {
    private ClusterBodies() {}

    /**
     * A cluster to be.
     *
     * @param project a project's name, or Atlas's id of it; null: the only one
     * @param size a letter of the catalogue
     * @param storageGb null: what the size begins with
     * @param description what it is for; null: nothing is said
     * @param labels null: none
     * @param expiresOn the last day that it is to run, as in 2027-05-03; null: none
     */
    @Schema(name = "NewCluster", examples = "{\"name\":\"orders-cart\",\"size\":\"S\",\"storageGb\":10}")
    public record New(
            String project,
            String name,
            String size,
            Integer storageGb,
            String description,
            Map<String, String> labels,
            String expiresOn)
            implements Body {
        public New {
            labels = Objects.requireNonNullElse(labels, Map.of());
        }
    }

    /**
     * What is to become different; what is null stays.
     *
     * @param labels all that it shall have
     * @param expiresOn the last day that it is to run; an empty text: it does not expire
     * @param reason why, for its history
     */
    @Schema(name = "ClusterChange", examples = "{\"size\":\"M\",\"reason\":\"More carts\"}")
    public record Change(
            String size,
            Integer storageGb,
            String description,
            Map<String, String> labels,
            String expiresOn,
            String reason)
            implements Body {
        boolean resizes() {
            return size != null || storageGb != null;
        }

        boolean describes() {
            return description != null || labels != null;
        }

        boolean dates() {
            return expiresOn != null;
        }
    }

    /** @param email the address of the member whose it shall be */
    @Schema(name = "NewOwner", examples = "{\"email\":\"lena@example.com\"}")
    public record Owner(String email) implements Body {}

    /** @param reason why, for its history; may be null */
    @Schema(name = "Reason", examples = "{\"reason\":\"Holidays\"}")
    public record Reason(String reason) implements Body {
        String text() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
