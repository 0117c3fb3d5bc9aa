package dev.tailor.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A wish about an access list that Atlas has not carried out.
 *
 * @param entry an address, a range, or an AWS security group
 * @param projectId Atlas's id of the project
 * @param project its name
 * @param team whose it is; absent where it is nobody's any more
 * @param status asked, changing, removing
 * @param since when it was asked for
 * @param trouble what Atlas said last; absent where it said nothing
 * @param reference what finds that in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StuckEntry(
        String entry,
        String projectId,
        String project,
        String team,
        String status,
        Instant since,
        String trouble,
        String reference) {
    /** What is to become of it, for people. */
    public String wish() {
        return switch (status) {
            case "removing" -> "to be taken off the list";
            case "changing" -> "to get another comment or end";
            default -> "to be put on the list";
        };
    }
}
