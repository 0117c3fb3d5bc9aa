package dev.tailor.alerts;

import dev.tailor.web.Failure;
import dev.tailor.web.Problems;

/**
 * The page for acknowledging one alert.
 *
 * @param alert which
 * @param from where its form stood: "cluster", or empty
 * @param back the address of the list that it stood in
 * @param form as it was typed
 * @param problems what was wrong when it was sent
 * @param undone what Atlas did not do, or null
 */
public record AcknowledgementView(
        AlertView alert, String from, String back, AcknowledgementForm form, Problems problems, Failure undone) {
    /** "Acknowledge “Disk is 83 % full”". */
    public String title() {
        return "Acknowledge " + alert.words().quoted();
    }
}
