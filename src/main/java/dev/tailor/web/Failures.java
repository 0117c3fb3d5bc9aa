package dev.tailor.web;

import dev.tailor.cluster.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;

/** The failures that need no page of their own, by exception and by status. */
final class Failures {
    private Failures() {}

    static Failure of(Throwable thrown) {
        if (thrown instanceof Failed failed) {
            return failed.failure();
        }
        if (thrown instanceof Refusal no) {
            return Refusals.failure(no);
        }
        if (thrown instanceof WebApplicationException refused) {
            return of(refused.getResponse().getStatus());
        }
        if (thrown instanceof UnauthorizedException || thrown instanceof AuthenticationFailedException) {
            return of(401);
        }
        if (thrown instanceof ForbiddenException) {
            return of(403);
        }
        if (Unstorable.isCauseOf(thrown)) {
            return of(400);
        }
        return PostgresAway.isCauseOf(thrown) ? postgresAway() : of(500);
    }

    static Failure of(int status) {
        return switch (status) {
            case 400 -> badRequest();
            case 401 -> notSignedIn();
            case 403 -> forbidden();
            case 404 -> notFound();
            case 405 -> methodNotAllowed();
            case 413 -> tooLarge();
            default -> status < 500 ? refused(status) : unexpected(status);
        };
    }

    private static Failure badRequest() {
        return Failure.of(
                        400,
                        "bad-request",
                        "This request was not understood",
                        "Nothing was changed. Most often the page had been open for long, or its form was sent twice.")
                .telling("What you can do", "Open the page again and send its form from there.")
                .leadingTo("Open the clusters", Links.clusters());
    }

    private static Failure notSignedIn() {
        return Failure.of(401, "not-signed-in", "You are not signed in", "This needs somebody who is signed in.")
                .leadingTo("Sign in", Links.clusters());
    }

    private static Failure forbidden() {
        return Failure.of(403, "forbidden", "You may not do this", "Your role does not cover it. Nothing was changed.")
                .telling("What you can do", "Ask your team’s lead to do it, or to give you the role.")
                .leadingTo("Back to the clusters", Links.clusters());
    }

    static Failure notFound() {
        return Failure.of(
                        404,
                        "not-found",
                        "There is nothing here for you",
                        "This address does not exist, or belongs to a team that you are not in.")
                .telling("What you can do", "Check the address. Somebody in the team may have deleted what was here.")
                .leadingTo("Back to the clusters", Links.clusters());
    }

    private static Failure methodNotAllowed() {
        return Failure.of(
                        405,
                        "method-not-allowed",
                        "This can’t be opened like this",
                        "The address takes what a form sends, and nothing else. Nothing was changed.")
                .leadingTo("Back to the clusters", Links.clusters());
    }

    private static Failure tooLarge() {
        return Failure.of(
                413, "too-large", "This is too much at once", "Tailor takes up to 256 kB. Nothing was changed.");
    }

    private static Failure refused(int status) {
        return Failure.of(
                status, "refused", "Tailor can’t answer this request", "Its form is not one that Tailor knows.");
    }

    private static Failure unexpected(int status) {
        return Failure.of(
                        status, "unexpected", "Something went wrong in Tailor", "The fault is ours, and it is logged.")
                .telling("Your clusters", "They run on. Programs that are connected notice nothing.")
                .telling("What you can do", "Try again. If it happens twice, write to the platform team.")
                .leadingTo("Back to the clusters", Links.clusters());
    }

    private static Failure postgresAway() {
        return Failure.of(
                        503,
                        "unavailable",
                        "Tailor can’t reach its database",
                        "Until it can, pages stay away and nothing can be asked for.")
                .telling("Your clusters", "They run on. Programs that are connected notice nothing.")
                .telling(
                        "What you asked for",
                        "What Tailor confirmed is saved. Look whether what you sent just now is, too.")
                .telling("What you can do", "Try again in a minute.")
                .leadingTo("Try again", Links.clusters())
                .retryAfter(Duration.ofSeconds(30));
    }
}
