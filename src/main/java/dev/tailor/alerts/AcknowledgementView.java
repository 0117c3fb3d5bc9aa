package dev.tailor.alerts;

import dev.tailor.web.Problems;

/**
 * The page for acknowledging one alert.
 *
 * @param alert which
 * @param from where its form stood: "cluster", or empty
 * @param back the address of the list that it stood in
 * @param form as it was typed
 * @param problems what was wrong when it was sent
 * @param trouble what Atlas did not do, or null
 */
public record AcknowledgementView(
        AlertView alert, String from, String back, AcknowledgementForm form, Problems problems, Trouble trouble) {
    /**
     * What Atlas did not do.
     *
     * @param sentence why, for people
     * @param meaning what it means, and what to do
     * @param reference what the log calls it
     */
    public record Trouble(String sentence, String meaning, String reference) {}

    /** "Acknowledge “Disk is 83 % full”". */
    public String title() {
        return "Acknowledge " + alert.words().quoted();
    }
}
