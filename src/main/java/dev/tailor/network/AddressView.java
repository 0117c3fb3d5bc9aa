package dev.tailor.network;

import dev.tailor.web.Unchanged;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether the reader's address may connect; include {@code network/address} with it.
 *
 * @param clusterId whose page it stands on
 * @param place where it stands: begins with "Your address" on a cluster that is not ready yet
 * @param address as people write it; null where the browser's address is unknown
 * @param project the project whose access list decides
 * @param standing how it stands
 * @param entry the entry of the list that lets it in; null without one
 * @param since when the list was read, or when adding was asked for; null before
 * @param trouble why Atlas has not added it, or null
 * @param reference what the log calls the trouble, or null
 * @param mayAdd whether the reader may add it
 */
public record AddressView(
        UUID clusterId,
        Place place,
        String address,
        String project,
        Standing standing,
        String entry,
        Instant since,
        String trouble,
        String reference,
        boolean mayAdd) {

    /** Where the part stands. */
    public enum Place {
        /** In the card of a cluster that can be connected to. */
        CARD,
        /** On the page of a cluster that is still to come. */
        WAITING
    }

    /** How an address stands with an access list. */
    public enum Standing {
        /** On the list and in force. */
        MAY,
        /** On the list by other hands; Atlas has not said yet whether it is in force. */
        LISTED,
        /** On its way. */
        ADDING,
        /** Atlas would not have it. */
        REFUSED,
        /** Not on the list. */
        NOT_YET,
        /** The list has not been read yet, or the browser's address is unknown. */
        UNKNOWN
    }

    public boolean isMay() {
        return standing == Standing.MAY;
    }

    public boolean isListed() {
        return standing == Standing.LISTED;
    }

    public boolean isAdding() {
        return standing == Standing.ADDING;
    }

    public boolean isRefused() {
        return standing == Standing.REFUSED;
    }

    public boolean isNotYet() {
        return standing == Standing.NOT_YET;
    }

    public boolean isUnknown() {
        return standing == Standing.UNKNOWN;
    }

    /** Whether the page begins with whose address it is. */
    public boolean isWaiting() {
        return place == Place.WAITING;
    }

    /** Whether adding it makes sense, and the reader may. */
    public boolean isOffered() {
        return mayAdd && address != null && !isMay() && !isListed() && !isAdding();
    }

    /** What the sentence is about. */
    public String subject() {
        return isWaiting() ? "Your address " + address : address;
    }

    /** The header, as JSON for htmx, with which the page says what it shows already. */
    public String whatIsShown() {
        return Unchanged.header(tag());
    }

    /** Tells two states of this part apart. */
    public String tag() {
        return Integer.toHexString(String.join("|", address, standing.name(), entry, trouble, place.name(), "" + mayAdd)
                .hashCode());
    }
}
