package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The description of the API; {@link ApiRoutesTest} holds every answer against it. */
@QuarkusTest
class OpenApiTest {
    private Description description;

    @BeforeEach
    void read() {
        description = Description.served();
    }

    @Test
    @Tag("MA-27")
    void every_route_is_described_and_nothing_else() {
        assertThat(description.version()).startsWith("3.1");
        assertThat(description.routes()).containsExactlyElementsOf(DeclaredRoutes.all(true));
    }

    @Test
    @Tag("MA-27")
    void every_route_says_what_it_answers_when_it_can_not() {
        assertThat(description.routes()).allSatisfy(route -> assertThat(description
                        .operation(route)
                        .at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asText())
                .as(route)
                .endsWith("/Problem"));
    }

    @Test
    @Tag("MA-27")
    void every_body_has_a_schema() {
        assertThat(description.routes())
                .filteredOn(route -> description.operation(route).has("requestBody"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(description
                                .operation(route)
                                .at("/requestBody/content/application~1json/schema")
                                .isObject())
                        .as(route)
                        .isTrue());
    }

    @Test
    @Tag("MA-27")
    void every_parameter_says_what_it_means() {
        assertThat(description.operations())
                .allSatisfy(operation -> assertThat(operation.tree().path("parameters"))
                        .allSatisfy(parameter -> assertThat(
                                        parameter.path("description").asText())
                                .as("%s %s: %s", operation.method(), operation.path(), parameter.path("name"))
                                .isNotEmpty()));
    }

    @Test
    @Tag("MA-27")
    void every_answer_has_an_example_that_fits() {
        var softly = new SoftAssertions();
        description.operations().forEach(operation -> operation
                .contents()
                .forEach((status, media) -> softly.check(() -> {
                    var what = operation.method() + " " + operation.path() + " " + status;
                    assertThat(media.has("example")).as(what).isTrue();
                    description.fits(what, media.path("schema"), media.path("example"));
                })));
        softly.assertAll();
    }

    @Test
    @Tag("MA-27")
    void every_body_has_an_example_that_fits() {
        var softly = new SoftAssertions();
        description.operations().stream()
                .map(Description.Operation::body)
                .filter(JsonNode::isObject)
                .forEach(body -> softly.check(() -> {
                    var name = body.path("$ref").asText().replaceFirst(".*/", "");
                    var example = description.schemas().path(name).at("/examples/0");
                    assertThat(example.isMissingNode()).as(name).isFalse();
                    description.fits(name, body, example.isTextual() ? json(example.asText()) : example);
                }));
        softly.assertAll();
    }

    @Test
    @Tag("MA-27")
    void every_problem_that_a_route_may_have_is_an_example() {
        var change = description.operation("PATCH /api/v1/clusters/{}").path("responses");
        assertThat(change.fieldNames())
                .toIterable()
                .contains("400", "401", "403", "404", "409", "412", "428", "429", "503", "default");
        assertThat(change.at("/429/headers").has("Retry-After")).isTrue();
        assertThat(change.at("/412/content/application~1problem+json/example/kind")
                        .asText())
                .isEqualTo("changed-meanwhile");
        assertThat(description
                        .operation("POST /api/v1/clusters")
                        .path("responses")
                        .has("422"))
                .isTrue();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException none) {
            throw new AssertionError(text, none);
        }
    }
}
