package dev.tailor.overview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser shows of a cluster, as its entity tag carries it there and back.
 *
 * @param page the state, and the change that the page is about: where they are others, the whole page is
 * @param content a hash of the live part
 * @param news a hash of the sentence that was announced
 */
record Shown(String page, String content, String news) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([A-Z]+\\.\\d+)-([0-9a-f]+)-([0-9a-f]+)\"");

    /** How exact the age of what Atlas says is kept: browsers count on by themselves in between. */
    private static final int SECONDS = 10;

    static Shown of(Situation situation, LiveView live) {
        var change = situation.about().map(about -> about.id()).orElse(0L);
        return new Shown(
                situation.cluster().state() + "." + change, hash(quantised(live).toString()), hash(live.news()));
    }

    /** What a browser says that it shows; empty where it says nothing, or nothing of ours. */
    static Optional<Shown> in(String header) {
        var found = TAG.matcher(header == null ? "" : header.strip());
        return found.matches()
                ? Optional.of(new Shown(found.group(1), found.group(2), found.group(3)))
                : Optional.empty();
    }

    String tag() {
        return "\"" + page + "-" + content + "-" + news + "\"";
    }

    /** The same page with nothing of its live part: what a browser has that says nothing. */
    Shown unheard() {
        return new Shown(page, "", news);
    }

    private static LiveView quantised(LiveView live) {
        if (live.checked() == null) {
            return live;
        }
        var second = live.checked().getEpochSecond();
        return live.checkedAt(Instant.ofEpochSecond(second - second % SECONDS));
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
