package dev.tailor.atlas;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * An entry of a project's access list. Of a plain address both {@code ipAddress} and {@code cidrBlock} are there.
 *
 * @param comment null without one
 * @param deleteAfter null: stays
 */
public record AtlasAccessEntry(
        String ipAddress,
        String cidrBlock,
        String awsSecurityGroup,
        String comment,
        @JsonProperty("deleteAfterDate") Instant deleteAfter) {
    /** What the entry lets in, in its shortest form: the text that Atlas knows it by. */
    public String entry() {
        if (ipAddress != null) {
            return ipAddress;
        }
        return cidrBlock != null ? cidrBlock : awsSecurityGroup;
    }
}
