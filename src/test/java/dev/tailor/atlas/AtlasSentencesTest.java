package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class AtlasSentencesTest {
    /** Every code of Atlas's that people may meet, and those of maintenance and restores. */
    private static final List<String> CODES = List.of(
            "DUPLICATE_CLUSTER_NAME",
            "DUPLICATE_CLUSTER_NAME_PREFIX",
            "CLUSTER_NAME_INVALID",
            "CLUSTER_NAME_TOO_LONG",
            "CLUSTER_NAME_PREFIX_INVALID",
            "ATLAS_RESERVED_CLUSTER_NAME",
            "CLUSTER_ALREADY_REQUESTED_DELETION",
            "CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED",
            "CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API",
            "CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API",
            "CANNOT_CREATE_PAUSED_CLUSTER",
            "CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER",
            "TENANT_CLUSTER_UPDATE_UNSUPPORTED",
            "CLUSTER_DISK_SIZE_INVALID",
            "DISK_SIZE_GB_TOO_SMALL",
            "MONGODB_VERSION_INVALID",
            "INVALID_REGION",
            "INVALID_PROVIDER",
            "INVALID_CLUSTER_CONFIGURATION",
            "INVALID_ATTRIBUTE",
            "MISSING_ATTRIBUTE",
            "INVALID_JSON",
            "INVALID_ENUM_VALUE",
            "INVALID_QUERY_PARAMETER",
            "PATH_PARAM_PARSE_ERROR",
            "VALIDATION_ERROR",
            "WEAK_PASSWORD",
            "COMMON_PASSWORD",
            "ATLAS_INVALID_USERNAME",
            "DUPLICATE_DATABASE_ROLES",
            "ATLAS_INVALID_ROLE",
            "EXPIRATION_DATE_IN_PAST",
            "EXPIRATION_DATE_EXCEEDS_MAX",
            "INVALID_IP_ADDRESS_OR_CIDR_NOTATION",
            "ATLAS_NON_CANONICAL_CIDR_BLOCK",
            "INVALID_NETWORK_PERMISSION_COMMENT",
            "DUPLICATE_ADDRESSES_IN_INPUT",
            "NO_PAYMENT_INFORMATION_FOUND",
            "ACCOUNT_SUSPENDED",
            "IP_ADDRESS_NOT_ON_ACCESS_LIST",
            "ORG_REQUIRES_WHITELIST",
            "ACCESS_FORBIDDEN",
            "GROUP_USERS_LIMIT_EXCEEDED",
            "CLUSTER_NOT_FOUND",
            "GROUP_NOT_FOUND",
            "USERNAME_NOT_FOUND",
            "USER_NOT_FOUND",
            "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND",
            "ALERT_NOT_FOUND",
            "WRITES_NOT_ALLOWED_DURING_APP_UPGRADES",
            "CANNOT_UPDATE_PAUSED_CLUSTER",
            "CANNOT_UPDATE_AND_PAUSE_CLUSTER",
            "CLUSTER_ALREADY_PAUSED",
            "CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES",
            "USER_ALREADY_EXISTS",
            "GROUP_ALREADY_EXISTS",
            "CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS",
            "OUT_OF_CAPACITY",
            "NO_CAPACITY",
            "REGION_UNAVAILABLE",
            "RATE_LIMITED_TOKEN_BUCKET",
            "RATE_LIMITED",
            "UNEXPECTED_ERROR",
            "TIMEOUT_WHILE_PAGING",
            "CLUSTER_LIMIT_EXCEEDED",
            "VERSION_GONE",
            "INVALID_VERSION_DATE",
            "ATLAS_MAINTENANCE_NOT_SCHEDULED",
            "ATLAS_NUM_MAINTENANCE_DEFERRALS_EXCEEDED",
            "CLUSTER_PAUSED_CANNOT_RESTORE",
            "RESOURCE_NOT_FOUND_FOR_JOB",
            "CANNOT_CANCEL_AUTOMATED_RESTORE");

    @ParameterizedTest
    @FieldSource("CODES")
    @Tag("PN-18")
    void the_codes_that_people_meet_have_their_sentence(String code) {
        assertThat(AtlasSentences.forCode(code)).isPresent();
    }

    @Test
    @Tag("PN-18")
    void no_two_situations_share_a_sentence_by_accident() {
        var twins = List.of(
                "DUPLICATE_CLUSTER_NAME",
                "CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED",
                "ATLAS_MAINTENANCE_NOT_SCHEDULED",
                "CLUSTER_PAUSED_CANNOT_RESTORE",
                "CLUSTER_LIMIT_EXCEEDED");
        assertThat(twins.stream().map(code -> AtlasSentences.forCode(code).orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void one_code_may_mean_different_things_with_different_statuses() {
        var refused = new AtlasFailure.NotAllowed(new FailedCall(401, "UNEXPECTED_ERROR", "", "", List.of()));
        var broken =
                new AtlasFailure.TryLater(new FailedCall(500, "UNEXPECTED_ERROR", "", "", List.of()), null, true, null);
        assertThat(AtlasSentences.of(refused)).contains("does not let this portal in");
        assertThat(AtlasSentences.of(broken)).contains("trouble of its own");
    }

    @Test
    void an_unknown_code_has_none() {
        assertThat(AtlasSentences.forCode("NEVER_HEARD_OF")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_failure_without_a_known_code_has_the_sentence_of_its_kind(AtlasFailure failure) {
        assertThat(AtlasSentences.of(failure)).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_sentence_is_written_by_the_rules(String sentence) {
        assertThat(sentence)
                .matches("[A-Z].*\\.")
                .doesNotContain("!", "  ")
                .doesNotContainIgnoringCase("please", "sorry");
    }

    static Stream<AtlasFailure> kinds() {
        var call = FailedCall.without(0, "");
        return Stream.of(
                new AtlasFailure.NotFound(call),
                new AtlasFailure.Conflict(call),
                new AtlasFailure.Refused(call),
                new AtlasFailure.NotAllowed(call),
                new AtlasFailure.TryLater(call, null, false, null),
                new AtlasFailure.Broken(call, null),
                new AtlasFailure.Incomplete(2, new AtlasFailure.Broken(call, null)),
                new AtlasFailure.OutOfBounds("pageNum"));
    }

    static Stream<String> sentences() {
        return AtlasSentences.keys().stream()
                .map(key -> AtlasSentences.forCode(key).orElseThrow());
    }
}
