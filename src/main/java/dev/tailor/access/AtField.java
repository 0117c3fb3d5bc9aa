package dev.tailor.access;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.connection.AtlasWords;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
import dev.tailor.web.Problems;
import java.util.Map;
import java.util.Optional;

/** Atlas finds a field of a form wrong: people read it there, programs as any other failure of Atlas. */
final class AtField extends Failed {
    private static final Map<String, String> FIELDS = Map.of(
            "ATLAS_INVALID_USERNAME",
            "user",
            AtlasCode.USER_ALREADY_EXISTS,
            "user",
            "DUPLICATE_DATABASE_ROLES",
            "roles",
            "ATLAS_INVALID_ROLE",
            "roles",
            "EXPIRATION_DATE_IN_PAST",
            "expires",
            "EXPIRATION_DATE_EXCEEDS_MAX",
            "expires");

    private final transient Problems problems;

    private AtField(Failure words, AtlasFailure failure, String field) {
        super(words, failure);
        problems = new Problems(Map.of(field, AtlasWords.atField(failure)));
    }

    /** Empty where no field is to blame. */
    static Optional<RuntimeException> of(AtlasFailure failure, Failure words) {
        return failure.errorCode().map(FIELDS::get).map(field -> new AtField(words, failure, field));
    }

    Problems problems() {
        return problems;
    }
}
