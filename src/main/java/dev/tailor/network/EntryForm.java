package dev.tailor.network;

import dev.tailor.web.PlainText;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The form for an address, as it was filled in.
 *
 * @param address an address or a range
 * @param comment whose it is
 * @param stay one of the keys of {@link EntryLifetime}
 * @param sure whether the box beside the warning was ticked
 */
public record EntryForm(String address, String comment, String stay, boolean sure) {
    static final EntryForm EMPTY = new EntryForm("", "", "", false);

    public EntryForm {
        address = Objects.requireNonNullElse(address, "").strip();
        comment = PlainText.of(comment);
        stay = Objects.requireNonNullElse(stay, "");
    }

    Optional<EntryLifetime> chosen() {
        return EntryLifetime.of(stay);
    }

    /** What it asks for; empty where the address is none. */
    Optional<AddressRange> range() {
        return TypedAddress.of(address) instanceof TypedAddress.Good good
                ? Optional.of(good.range())
                : Optional.empty();
    }

    /** The same for the list; only of a form without problems. */
    NewEntry wish(Instant now) {
        return new NewEntry(
                range().orElseThrow(), comment, chosen().orElseThrow().from(now));
    }
}
