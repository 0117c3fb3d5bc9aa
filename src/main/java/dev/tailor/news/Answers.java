package dev.tailor.news;

import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** What a receiver's answer, or its silence, comes to in words. */
final class Answers {
    private Answers() {}

    static Receipt of(int status) {
        if (status >= 200 && status < 300) {
            return Receipt.taken("answered " + status);
        }
        return Receipt.failed(
                status >= 300 && status < 400
                        ? "answered " + status + ", a redirect, which Tailor does not follow"
                        : "answered " + status);
    }

    static Receipt late(Duration limit) {
        return Receipt.failed("did not answer within " + limit.toSeconds() + " s");
    }

    /** @param limit how long was waited at most */
    static Receipt of(Throwable failure, Duration limit) {
        if (failure instanceof TimeoutException) {
            return late(limit);
        }
        if (failure instanceof SSLException) {
            return Receipt.failed("could not be called: its certificate is not to be trusted");
        }
        return Receipt.failed(
                failure instanceof ConnectException
                        ? "could not be called: nobody listens there"
                        : "ended the connection without an answer");
    }
}
