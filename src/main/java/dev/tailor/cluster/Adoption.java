package dev.tailor.cluster;

/**
 * A wish to look after a cluster that nobody asked Tailor for, as it came from outside.
 *
 * @param owner the number of the member whose it shall be
 * @param sizeId a letter of the catalogue, offered or not
 * @param description what it is for; may be empty
 */
public record Adoption(long owner, String sizeId, String description) {
    public Adoption {
        sizeId = Texts.plain(sizeId);
        description = Texts.plain(description);
    }

    /** The same in another size. */
    public Adoption in(String otherSize) {
        return new Adoption(owner, otherSize, description);
    }
}
