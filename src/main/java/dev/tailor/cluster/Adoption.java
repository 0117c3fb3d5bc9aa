package dev.tailor.cluster;

import dev.tailor.team.Member;
import java.util.Objects;

/**
 * A wish to look after a cluster that nobody asked Tailor for, as it came from outside.
 *
 * @param owner whose it shall be; null where nobody was found
 * @param sizeId a letter of the catalogue, offered or not
 * @param description what it is for; may be empty
 */
public record Adoption(Member owner, String sizeId, String description) {
    public Adoption {
        sizeId = Objects.requireNonNullElse(sizeId, "");
        description = Texts.plain(description);
    }
}
