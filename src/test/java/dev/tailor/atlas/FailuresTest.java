package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tailor.atlas.PlainServer.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FailuresTest {
    private static final NewAtlasProject SHOP = new NewAtlasProject("shop", "5f000000000000000000000a");

    @ParameterizedTest(name = "{0} {1} is {2}, may be done: {3}")
    @CsvSource({
        "400, INVALID_ATTRIBUTE, Refused, false",
        "402, NO_PAYMENT_INFORMATION_FOUND, NotAllowed, false",
        "403, IP_ADDRESS_NOT_ON_ACCESS_LIST, NotAllowed, false",
        "404, GROUP_NOT_FOUND, NotFound, false",
        "405, METHOD_NOT_ALLOWED, Broken, false",
        "405, WRITES_NOT_ALLOWED_DURING_APP_UPGRADES, TryLater, false",
        "406, INVALID_VERSION_DATE, Broken, false",
        "409, GROUP_ALREADY_EXISTS, Conflict, false",
        "410, VERSION_GONE, Broken, false",
        "418, TEAPOT, Broken, false",
        "422, VALIDATION_ERROR, Refused, false",
        "429, RATE_LIMITED, TryLater, false",
        "500, UNEXPECTED_ERROR, TryLater, true",
        "502, BAD_GATEWAY, TryLater, true",
        "503, UNAVAILABLE, TryLater, true",
    })
    void an_answer_is_sorted_by_what_can_be_done_about_it(int status, String code, String kind, boolean maybeDone) {
        var body = """
                {"error":%d,"errorCode":"%s","detail":"Atlas says why.","reason":"In words","parameters":["shop",60]}""".formatted(status, code);
        var failure = failureOfCreate(Answer.json(status, body));
        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.maybeDone()).isEqualTo(maybeDone);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.hasCode(code)).isTrue();
        assertThat(failure.detail()).isEqualTo("Atlas says why.");
        assertThat(failure.reason()).isEqualTo("In words");
        assertThat(failure.parameters()).containsExactly("shop", "60");
        assertThat(AtlasSentences.of(failure)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 500, 502, 503})
    void a_page_of_html_is_trouble_between_us_and_atlas_whatever_its_status(int status) {
        var failure = failureOfCreate(Answer.html(status));
        assertThat(failure).isInstanceOf(AtlasFailure.TryLater.class);
        assertThat(failure.errorCode()).isEmpty();
        assertThat(failure.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"400, Refused", "404, NotFound", "409, Conflict", "405, Broken"})
    void an_error_of_atlass_own_shape_is_atlass_without_a_code_too(int status, String kind) {
        var failure = failureOfCreate(Answer.json(status, "{\"error\":%d,\"detail\":\"No.\"}".formatted(status)));
        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.errorCode()).isEmpty();
        assertThat(failure.detail()).isEqualTo("No.");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409})
    void json_of_somebody_else_is_not_atlass(int status) {
        assertThat(failureOfCreate(Answer.json(status, "{\"message\":\"no healthy upstream\"}")))
                .isInstanceOf(AtlasFailure.TryLater.class);
    }

    @Test
    void a_method_that_does_not_pass_will_not_pass_later_whoever_says_so() {
        assertThat(failureOfCreate(Answer.html(405))).isInstanceOf(AtlasFailure.Broken.class);
        assertThat(failureOfCreate(new Answer(405, Map.of(), ""))).isInstanceOf(AtlasFailure.Broken.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void without_any_body_it_still_is_a_refusal_of_our_credentials(int status) {
        assertThat(failureOfCreate(new Answer(status, Map.of(), ""))).isInstanceOf(AtlasFailure.NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{", "17", "{\"parameters\":null}"})
    void json_of_no_known_shape_breaks_nothing(String body) {
        var failure = failureOfCreate(Answer.json(500, body));
        assertThat(failure).isInstanceOf(AtlasFailure.TryLater.class);
        assertThat(failure.errorCode()).isEmpty();
    }

    @Test
    void the_code_may_stand_in_the_header_alone() {
        var failure = failureOfCreate(new Answer(
                409, Map.of("X-Error-Code", "GROUP_ALREADY_EXISTS", "Content-Type", "application/json"), "{}"));
        assertThat(failure.hasCode(AtlasCode.GROUP_ALREADY_EXISTS)).isTrue();
    }

    @Test
    void success_with_a_page_of_html_is_broken_and_may_be_done() {
        var failure = failureOfCreate(Answer.html(200));
        assertThat(failure).isInstanceOf(AtlasFailure.Broken.class);
        assertThat(failure.maybeDone()).isTrue();
    }

    @Test
    void success_with_half_a_document_is_broken_and_may_be_done() {
        var failure = failureOfCreate(Answer.json(201, "{\"id\":\"5f"));
        assertThat(failure).isInstanceOf(AtlasFailure.Broken.class);
        assertThat(failure.maybeDone()).isTrue();
    }

    @Test
    void a_redirect_is_not_followed() {
        var failure = failureOfCreate(new Answer(302, Map.of("Location", "http://127.0.0.1:1/"), ""));
        assertThat(failure).isInstanceOf(AtlasFailure.Broken.class);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "' 120 ', 120", "'Wed, 21 Oct 2015 07:28:00 GMT', 0"})
    void the_time_to_wait_is_read(String header, long seconds) {
        assertThat(RetryAfter.read(header)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "99999999999"})
    void a_time_to_wait_that_makes_no_sense_is_none(String header) {
        assertThat(RetryAfter.read(header)).isNull();
    }

    private static AtlasFailure failureOfCreate(Answer answer) {
        try (var server = PlainServer.answering(asked -> answer)) {
            var projects = new AtlasProjects(Configured.withKeyPair(server.uri()));
            var failure = catchThrowableOfType(AtlasFailure.class, () -> projects.create(SHOP));
            if (failure.status() != 401) {
                assertThat(server.asked()).as("a change is sent once").hasSize(1);
            }
            return failure;
        }
    }
}
