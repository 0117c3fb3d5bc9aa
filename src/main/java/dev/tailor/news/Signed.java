package dev.tailor.news;

/**
 * A webhook that was added, or has another secret.
 *
 * @param secret what it is signed with: shown once, to whoever asked for it
 */
public record Signed(OutletRow row, String secret) {
    @Override
    public String toString() {
        return "Signed[" + row.name() + "]";
    }
}
