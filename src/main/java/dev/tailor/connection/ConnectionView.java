package dev.tailor.connection;

import dev.tailor.atlas.AtlasEnding;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * The page.
 *
 * @param credentials as whom Tailor calls: "service account mdb_sa_id_…0001"
 * @param diagnosis what is wrong and what to do, or null
 * @param lastAnswer when Atlas last let this replica in, or null
 * @param lastTrouble the last call that failed, or null
 * @param restsUntil until when no calls go out, or null
 * @param silences how many calls in a row have to stay without an answer for that
 * @param replicas how many Tailors run, each with a connection of its own
 */
record ConnectionView(
        Health health,
        URI atlas,
        String credentials,
        Diagnosis diagnosis,
        Instant lastAnswer,
        Trouble lastTrouble,
        Instant restsUntil,
        int silences,
        int replicas,
        List<Rate> rates,
        List<AtlasEnding> endings) {

    /** In words, with the tone and icon that states have on other pages. */
    enum Health {
        UNKNOWN("wait", "hourglass", "Nothing was asked yet"),
        GOOD("ready", "circle-check", "Atlas lets Tailor in"),
        REFUSED("bad", "lock", "Atlas does not let Tailor in"),
        RESTING("bad", "alert-triangle", "Atlas does not answer");

        private final String tone;
        private final String icon;
        private final String words;

        Health(String tone, String icon, String words) {
            this.tone = tone;
            this.icon = icon;
            this.words = words;
        }

        public String tone() {
            return tone;
        }

        public String icon() {
            return icon;
        }

        public String words() {
            return words;
        }
    }

    /** A failed call: when, which, the sentence for it, and Atlas's own words. */
    record Trouble(Instant at, String operation, String sentence, String said) {}

    /**
     * Calls of one kind.
     *
     * @param where which project or organization has the fewest left; empty where they are counted for our key
     * @param left how many are left there
     * @param used how many hundredths are used up
     */
    record Rate(String calls, String where, long left, long capacity, long used) {}
}
