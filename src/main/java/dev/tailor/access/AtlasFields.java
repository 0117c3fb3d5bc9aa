package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.cluster.Refusal;
import java.util.Map;
import java.util.Optional;

/** Which field of a form Atlas finds wrong, by its error code. */
final class AtlasFields {
    private static final Map<String, String> FIELDS = Map.of(
            "ATLAS_INVALID_USERNAME", "user",
            "DUPLICATE_DATABASE_ROLES", "roles",
            "ATLAS_INVALID_ROLE", "roles",
            "EXPIRATION_DATE_IN_PAST", "expires",
            "EXPIRATION_DATE_EXCEEDS_MAX", "expires");

    private AtlasFields() {}

    /** The refusal for a form; empty where no field of it is to blame. */
    static Optional<Refusal.Invalid> refusal(AtlasFailure failure) {
        return failure.errorCode()
                .map(FIELDS::get)
                .map(field -> new Refusal.Invalid(
                        Map.of(field, AtlasSentences.of(failure) + " Atlas says: " + failure.detail())));
    }
}
