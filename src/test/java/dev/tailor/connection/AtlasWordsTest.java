package dev.tailor.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailor.AskingPages;
import dev.tailor.Visitor;
import dev.tailor.World;
import dev.tailor.atlas.AtlasConnection;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that asks Atlas while somebody waits, and everything that Atlas can say: one way of passing it on. */
@QuarkusTest
@Tag("PA-22")
@Tag("PA-23")
@Tag("PA-24")
@Tag("PA-25")
@Tag("PA-26")
@Tag("PA-27")
@Tag("PA-30")
class AtlasWordsTest {
    private static final String FAULTS = """
            fault          code                                   status kind
            400            VALIDATION_ERROR                       400    ErrAtlasBadRequest
            401            UNEXPECTED_ERROR                       502    ErrAtlasUnauthorized
            402            NO_PAYMENT_INFORMATION_FOUND           502    ErrAtlasServerErrors
            403            ACCESS_FORBIDDEN                       502    ErrAtlasForbidden
            403            ORG_REQUIRES_WHITELIST                 502    ErrAtlasForbidden
            404            RESOURCE_NOT_FOUND                     404    ErrAtlasNotFound
            405            METHOD_NOT_ALLOWED                     502    ErrAtlasMethodNotAllowed
            405            WRITES_NOT_ALLOWED_DURING_APP_UPGRADES 503    ErrAtlasServerErrors
            406            INVALID_VERSION_DATE                   502    ErrAtlasServerErrors
            409            CANNOT_UPDATE_PAUSED_CLUSTER           409    ErrAtlasConflict
            429            RATE_LIMITED                           503    ErrAtlasServerErrors
            500            UNEXPECTED_ERROR                       503    ErrAtlasServerErrors
            html503        -                                      503    ErrAtlasServerErrors
            drop-before    -                                      503    ErrAtlasServerErrors
            """;

    @Inject
    World world;

    @Inject
    AtlasConnection connection;

    @BeforeEach
    void begin() {
        world.reset();
    }

    @AfterEach
    void mend() {
        world.atlas().noFaults();
    }

    @ParameterizedTest(name = "{0} {1} is {2} {3}")
    @MethodSource("faults")
    void people_read_it_and_programs_parse_it(String fault, String code, int status, String kind)
            throws JsonProcessingException {
        for (var page : addresses(status)) {
            breakAtlas(fault, code);
            told(page, status, code);
            connection.forget();
            parsed(page, status, kind, code);
        }
    }

    private void told(String page, int status, String code) {
        var answer = AskingPages.asked(Visitor.named(AskingPages.person(page)), page);
        if (page.contains("/trial")) {
            assertThat(answer.follow().text("[role=status]")).startsWith("The try failed. ");
            return;
        }
        assertThat(answer.status()).as(page).isEqualTo(status);
        if (page.contains("/projects/new") && List.of(400, 409).contains(status)) {
            assertThat(answer.text("#name-error")).contains("Atlas says: A fault that was asked for.");
            return;
        }
        assertThat(answer.text("main")).as(page).matches(".*[A-Z][^.]+\\..*").contains(code.replace("-", ""));
        assertThat(answer.text("main")).as(page).contains("What Atlas says", answer.header("X-Request-Id"));
        assertThat(answer.body()).doesNotContain("\tat ", "Exception", "dev.tailor");
    }

    private void parsed(String page, int status, String kind, String code) throws JsonProcessingException {
        var answer = AskingPages.asked(Visitor.named(AskingPages.person(page)).asProgram(), page);
        assertThat(answer.status()).as(page).isEqualTo(status);
        assertThat(answer.header("Content-Type")).as(page).startsWith("application/problem+json");
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("kind").asText()).as(page).isEqualTo(kind);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("message").asText()).isNotBlank();
        assertThat(problem.path("reference").asText()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(problem.path("upstream").path("errorCode").asText("-")).isEqualTo(code);
    }

    static Stream<Arguments> faults() {
        return FAULTS.lines().skip(1).map(line -> line.split(" +")).map(cells -> Arguments.of((Object[]) cells));
    }

    /** What may pass is asked for again before it is told, so that two pages have to do. */
    private List<String> addresses(int status) {
        return AskingPages.prepared(world).stream()
                .filter(page -> !AskingPages.goesOn(page))
                .filter(page -> status != 503 || page.endsWith("/events") || page.endsWith("/acknowledgement"))
                .toList();
    }

    private void breakAtlas(String fault, String code) {
        connection.forget();
        world.atlas().noFaults();
        var rule = new HashMap<String, Object>(Map.of("kind", fault));
        if (fault.matches("[0-9]+")) {
            rule.putAll(Map.of("kind", "status", "status", Integer.parseInt(fault), "errorCode", code));
        }
        world.atlas().fault(rule);
    }
}
