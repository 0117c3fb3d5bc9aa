package dev.tailor.tokens;

import dev.tailor.web.Failure;

/** A token that opens nothing, and why: whoever has it may know that much, and it saves them a search. */
final class TokenRefused extends RuntimeException {
    private final transient Failure why;

    private TokenRefused(String kind, String title, String sentence) {
        super(title, null, false, false);
        why = Failure.of(401, kind, title, sentence);
    }

    static TokenRefused unknown() {
        return new TokenRefused(
                "token-unknown",
                "Tailor does not know this token",
                "It was never made here, is not complete, or ended long ago. Make another on the page “Access tokens”.");
    }

    static TokenRefused revoked() {
        return new TokenRefused("token-revoked", "This token was revoked", "Make another on the page “Access tokens”.");
    }

    static TokenRefused expired() {
        return new TokenRefused("token-expired", "This token has expired", "Make another on the page “Access tokens”.");
    }

    static TokenRefused longAway() {
        return new TokenRefused(
                "sign-in-needed",
                "Its owner has not signed in for too long",
                "A token may do what its owner may, which only signing in tells. Sign in to Tailor once, then it works again.");
    }

    static TokenRefused onPage() {
        return new TokenRefused(
                "not-for-tokens",
                "Tokens open no pages",
                "Personal access tokens are for what lies below /api and /atlas, and for /mcp.");
    }

    Failure why() {
        return why;
    }
}
