package dev.tailor.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What an answer said, in a few digits: who changes something says which answer they have read. */
@ApplicationScoped
class Fingerprint {

    @Inject
    ObjectMapper json;

    EntityTag of(Object answer) {
        return new EntityTag(digest(text(answer)));
    }

    /** The same of any text, in full. */
    static String digest(String text) {
        try {
            var whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    String text(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An answer can't be written", impossible);
        }
    }

    /**
     * Refuses where somebody has changed it since it was read.
     *
     * @param ifMatch what the program has read; null where it does not say
     * @param present what there is now
     */
    void check(String ifMatch, Object present) {
        if (ifMatch == null) {
            throw new Failed(Failure.of(
                    428,
                    "precondition-required",
                    "Say which version you have read",
                    "Send the ETag of the answer that you have read as If-Match, so that nobody’s change is lost."));
        }
        var tag = "\"" + of(present).getValue() + "\"";
        var named = Arrays.stream(ifMatch.split(",")).map(String::strip);
        if (named.noneMatch(one -> one.equals("*") || one.equals(tag))) {
            throw overtaken();
        }
    }

    /** Somebody was faster. */
    Failed overtaken() {
        return new Failed(Failure.of(
                412,
                "changed-meanwhile",
                "It has changed since you read it",
                "Nothing was done. Read it again, and decide anew."));
    }
}
