package dev.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken out of lines of the log, and what stays. */
@Tag("PN-19")
class SecretsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"access_token\":\"abcdefgh123\",\"expires_in\":5} | {\"access_token\":\"…\",\"expires_in\":5}",
                "GET /logout?id_token_hint=eyJhbGciOi.eyJzdWIiOi.c2lnbmVk now | GET /logout?id_token_hint=… now",
                "the cookie held eyJhbGciOi.eyJzdWIiOi.c2lnbmVk as well | the cookie held … as well",
                "sent Authorization: Bearer opaque-0123456789 | sent Authorization: Bearer …",
                "the header was Bearer tlr_0123456789abcdefghij0123456789 | the header was Bearer …",
                "signed with tlw_0123456789abcdefghij0123456789 | signed with …",
                "sent Authorization: Basic bWRiX3NhOnNlY3JldA== | sent Authorization: Basic …",
            })
    void tokens_are_taken_out(String logged, String kept) {
        assertThat(filtered(logged)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Atlas accepted to CREATE orders-cart",
                "GET /clusters/64a000000000000000000001 ended with 404 not-found",
                "Basic authentication is off",
            })
    void everything_else_stays(String logged) {
        assertThat(filtered(logged)).isEqualTo(logged);
    }

    @Test
    void every_place_that_lines_go_to_has_the_filter() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/application.properties")))
                .contains(
                        "\nquarkus.log.console.filter=secrets",
                        "\nquarkus.log.file.filter=secrets",
                        "\nquarkus.log.syslog.filter=secrets");
    }

    private static String filtered(String message) {
        var line = new ExtLogRecord(Level.INFO, message, ExtLogRecord.FormatStyle.NO_FORMAT, "test");
        assertThat(new Secrets().isLoggable(line)).isTrue();
        return line.getFormattedMessage();
    }
}
