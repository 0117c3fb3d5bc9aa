package dev.tailor.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;

/**
 * Why Atlas did not do what a change asks for.
 *
 * @param status Atlas's HTTP status; 0 where no answer came
 * @param code Atlas's error code, or empty
 * @param detail Atlas's own words, or empty
 * @param meaning what it means and what to do, for people
 * @param reference what finds it in the log
 */
@Embeddable
public record Trouble(
        @Column(name = "trouble_status") Integer status,
        @Column(name = "trouble_code") String code,
        @Column(name = "trouble_detail") String detail,
        @Column(name = "trouble_meaning") String meaning,
        @Column(name = "trouble_reference") String reference) {
    private static final Set<String> LACK_OF_ROOM = Set.of("OUT_OF_CAPACITY", "NO_CAPACITY", "REGION_UNAVAILABLE");

    /** Whether the cloud is full: that heals, but nobody knows when. */
    public boolean isLackOfRoom() {
        return LACK_OF_ROOM.contains(code);
    }
}
