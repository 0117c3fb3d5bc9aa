package dev.tailor.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The names of the Python library's errors, and which of our failures is which. */
@Tag("PA-30")
class AtlasErrorKindTest {
    @ParameterizedTest
    @MethodSource("table")
    void every_failure_has_the_librarys_name_and_a_status(AtlasFailure failure, String name, int status) {
        assertThat(AtlasErrorKind.of(failure).word()).isEqualTo(name);
        assertThat(AtlasErrorKind.of(failure).status()).isEqualTo(status);
    }

    @Test
    void the_names_are_those_of_the_librarys_list() {
        assertThat(Arrays.stream(AtlasErrorKind.values())
                        .map(AtlasErrorKind::word)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "ErrPagination",
                        "ErrPaginationLimits",
                        "ErrAtlasBadRequest",
                        "ErrAtlasUnauthorized",
                        "ErrAtlasForbidden",
                        "ErrAtlasNotFound",
                        "ErrAtlasMethodNotAllowed",
                        "ErrAtlasConflict",
                        "ErrAtlasServerErrors");
    }

    @Test
    void every_kind_of_failure_is_in_the_table_and_has_one_root() {
        assertThat(table().<Class<?>>map(row -> row.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder(AtlasFailure.class.getPermittedSubclasses());
        assertThat(Modifier.isAbstract(AtlasFailure.class.getModifiers())).isTrue();
    }

    @Test
    void the_messages_are_the_librarys() {
        assertThat(AtlasErrorKind.BAD_REQUEST.message()).isEqualTo("Something was wrong with the client request.");
        assertThat(AtlasErrorKind.UNAUTHORIZED.message()).isEqualTo("Authentication is required");
        assertThat(AtlasErrorKind.FORBIDDEN.message()).isEqualTo("Access to the specified resource is not permitted.");
        assertThat(AtlasErrorKind.SERVER_ERRORS.message()).isEqualTo("Something unexpected went wrong.");
    }

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(new AtlasFailure.Refused(failed(400)), "ErrAtlasBadRequest", 400),
                Arguments.of(new AtlasFailure.Refused(failed(422)), "ErrAtlasBadRequest", 400),
                Arguments.of(new AtlasFailure.NotAllowed(failed(401)), "ErrAtlasUnauthorized", 502),
                Arguments.of(new AtlasFailure.NotAllowed(failed(0)), "ErrAtlasUnauthorized", 502),
                Arguments.of(new AtlasFailure.NotAllowed(failed(402)), "ErrAtlasServerErrors", 502),
                Arguments.of(new AtlasFailure.NotAllowed(failed(403)), "ErrAtlasForbidden", 502),
                Arguments.of(new AtlasFailure.NotFound(failed(404)), "ErrAtlasNotFound", 404),
                Arguments.of(new AtlasFailure.Broken(failed(405), null), "ErrAtlasMethodNotAllowed", 502),
                Arguments.of(new AtlasFailure.Broken(failed(406), null), "ErrAtlasServerErrors", 502),
                Arguments.of(new AtlasFailure.Conflict(failed(409)), "ErrAtlasConflict", 409),
                Arguments.of(new AtlasFailure.Broken(failed(410), null), "ErrAtlasServerErrors", 502),
                Arguments.of(later(429), "ErrAtlasServerErrors", 503),
                Arguments.of(later(500), "ErrAtlasServerErrors", 503),
                Arguments.of(later(0), "ErrAtlasServerErrors", 503),
                Arguments.of(new AtlasFailure.Incomplete(2, later(500)), "ErrPagination", 502),
                Arguments.of(new AtlasFailure.OutOfBounds("pageNum"), "ErrPaginationLimits", 400));
    }

    private static AtlasFailure later(int status) {
        return new AtlasFailure.TryLater(failed(status), null, false, null);
    }

    private static FailedCall failed(int status) {
        return FailedCall.without(status, "");
    }
}
