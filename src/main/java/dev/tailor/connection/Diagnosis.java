package dev.tailor.connection;

import dev.tailor.atlas.AtlasCode;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasIdentity;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.atlas.AtlasTrouble;
import java.time.Instant;

/**
 * Why Atlas does not let Tailor do its work, in plain words.
 *
 * @param sentence what is wrong
 * @param remedy what puts it right
 * @param address to be allowed in Atlas, or empty
 * @param at when Atlas said so, or null where it was not asked
 * @param operation what it was asked for, or empty
 */
record Diagnosis(String sentence, String remedy, String address, Instant at, String operation) {
    static Diagnosis withoutCredentials() {
        return new Diagnosis(
                "Tailor has no credentials for Atlas.",
                "Set TAILOR_ATLAS_CLIENT_ID and TAILOR_ATLAS_CLIENT_SECRET of a service account and start Tailor again.",
                "",
                null,
                "");
    }

    /**
     * @param address from which Atlas sees this replica come, or empty where that is unknown
     */
    static Diagnosis of(AtlasTrouble trouble, AtlasIdentity identity, String address) {
        var failure = trouble.failure();
        return new Diagnosis(
                AtlasSentences.of(failure),
                remedy(failure, Words.of(identity), address),
                AtlasCode.isAboutOurAddress(failure) ? address : "",
                trouble.at(),
                trouble.operation());
    }

    private static String remedy(AtlasFailure failure, String who, String address) {
        if (AtlasCode.isAboutOurAddress(failure)) {
            return "In Atlas, open the organization’s applications, choose the " + who + ", and add "
                    + (address.isEmpty() ? "the address from which this replica reaches the internet" : "this address")
                    + " to its API access list. Each replica’s address has to be there.";
        }
        return switch (failure.status()) {
            case 401 ->
                "In Atlas, open the organization’s applications and see whether the " + who
                        + " exists, has not expired, and is Project Owner in each of Tailor’s projects. Where its secret has"
                        + " been changed, give Tailor the new one and start it again.";
            case 402 ->
                "In Atlas, open the organization’s billing. Clusters that exist run on; nothing new is built"
                        + " until this is settled.";
            default -> "In Atlas, give the " + who + " the role Project Owner in each of Tailor’s projects.";
        };
    }

    /** As whom Tailor calls. */
    static final class Words {
        private Words() {}

        static String of(AtlasIdentity identity) {
            return switch (identity.kind()) {
                case SERVICE_ACCOUNT -> "service account " + identity.id();
                case KEY_PAIR -> "API key " + identity.id();
                case NONE -> "nobody: no credentials are configured";
            };
        }
    }
}
