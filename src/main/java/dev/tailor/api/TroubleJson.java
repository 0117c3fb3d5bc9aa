package dev.tailor.api;

import dev.tailor.cluster.Trouble;

/**
 * Why Atlas has not done something.
 *
 * @param message what it means and what to do
 * @param status Atlas's HTTP status; 0 where no answer came
 * @param errorCode Atlas's code, or empty
 * @param detail Atlas's own words, or empty
 * @param reference what finds it in the log
 */
public record TroubleJson(String message, int status, String errorCode, String detail, String reference) {
    static TroubleJson of(Trouble why) {
        return new TroubleJson(why.meaning(), why.status(), why.code(), why.detail(), why.reference());
    }
}
