package dev.tailor.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may lead. */
@Tag("MA-26")
class NeighbourhoodTest {
    private static final Destination STRICT = new Destination(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "169.254.169.254",
                "169.254.0.1",
                "100.100.100.200",
                "168.63.129.16",
                "192.0.0.192",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00:ec2::254",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
            })
    void none_leads_to_tailors_own_machines(String address) throws UnknownHostException {
        assertThat(Neighbourhood.holds(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "10.1.2.3", "192.168.7.1", "2606:2800:21f:cb07::1", "64:ff9b::5db8:d70e"})
    void others_are_allowed(String address) throws UnknownHostException {
        assertThat(Neighbourhood.holds(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/hook",
                "https://localhost/hook",
                "https://[::1]:8443/",
                "https://2130706433/",
                "https://0/",
                "https://169.254.169.254/latest/meta-data",
                "https://[::ffff:169.254.169.254]/",
            })
    void however_the_address_is_written(String address) {
        assertThat(STRICT.problem(address)).hasValueSatisfying(sentence -> assertThat(sentence)
                .matches("It leads to Tailor’s own machines.*|Write an address.*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://10.1.2.3/hook | It must begin with https",
                "file:///etc/passwd | Write an address",
                "gopher://10.1.2.3/ | It must begin with https",
                "10.1.2.3 | Write an address",
                "https:///hook | Write an address",
                "https://dana:secret@10.1.2.3/ | Leave out user",
                "https://10.1.2.3/#part | Leave out user",
                "https://10.1.2.3/a b | Write an address",
            })
    void what_is_wrong_with_an_address_is_said(String address, String sentence) {
        assertThat(STRICT.problem(address))
                .hasValueSatisfying(said -> assertThat(said).startsWith(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "https://10.1.2.3/hook, false, false",
        "http://10.1.2.3/hook, true, false",
        "https://127.0.0.1/hook, false, true",
    })
    void an_installation_may_allow_more(String address, boolean plain, boolean local) throws UnknownHostException {
        var destination = new Destination(plain, local);
        assertThat(destination.problem(address)).isEmpty();
        assertThat(destination.resolved(URI.create(address))).isPresent();
    }
}
