package dev.tailor.news;

import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A mail as it would have been sent, as text. */
public record SentMailView(Instant at, String to, String subject, String text) {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** The first address in it, or empty. */
    public String link() {
        return LINK.matcher(text).results().map(MatchResult::group).findFirst().orElse("");
    }
}
