package dev.tailor.overview;

/**
 * A button of the heading.
 *
 * @param label "Pause"
 * @param address where it leads; empty where it is not possible now
 * @param primary whether it stands out
 * @param reason the id of the sentence that says why it is not possible; empty where it is
 */
public record ActionView(String label, String address, boolean primary, String reason) {
    public boolean possible() {
        return reason.isEmpty();
    }
}
