package dev.tailor.news;

import dev.tailor.cluster.NewsKind;

/**
 * What there is to know of a piece of news to find out who hears of it.
 *
 * @param whoId the subject of whoever did it; null for Tailor and Atlas
 * @param waits whether what is asked for waits for a decision; other kinds wait for nothing
 * @param routine whether it is asked for and begun by rule, and about no size: a pause at night, say
 * @param forAdministrators whether only they decide about it
 */
record Happening(NewsKind kind, String whoId, boolean waits, boolean routine, boolean forAdministrators) {
    /** Whether anybody is to be bothered with a mail. */
    boolean worthMail() {
        return kind != NewsKind.ASKED || waits;
    }
}
