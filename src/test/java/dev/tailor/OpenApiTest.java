package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
        assertThat(description.routes()).containsExactlyElementsOf(RoutesTest.routes(true));
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
}
