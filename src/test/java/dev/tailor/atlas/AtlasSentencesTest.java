package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasSentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DUPLICATE_CLUSTER_NAME",
                "OUT_OF_CAPACITY",
                "CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER",
                "NO_PAYMENT_INFORMATION_FOUND",
                "IP_ADDRESS_NOT_ON_ACCESS_LIST",
            })
    void the_codes_that_people_meet_have_their_sentence(String code) {
        assertThat(AtlasSentences.forCode(code)).isPresent();
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
        var said = Said.without(0, "");
        return Stream.of(
                new AtlasFailure.NotFound(said),
                new AtlasFailure.Conflict(said),
                new AtlasFailure.Refused(said),
                new AtlasFailure.NotAllowed(said),
                new AtlasFailure.TryLater(said, null, false, null),
                new AtlasFailure.Broken(said, null),
                new AtlasFailure.Incomplete(2, new AtlasFailure.Broken(said, null)),
                new AtlasFailure.OutOfBounds("pageNum"));
    }

    static Stream<String> sentences() {
        return AtlasSentences.keys().stream()
                .map(key -> AtlasSentences.forCode(key).orElseThrow());
    }
}
