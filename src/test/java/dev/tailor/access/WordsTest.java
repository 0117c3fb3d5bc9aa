package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.team.Person;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, passwords and connection strings. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Dana, dana@example.com, orders-cart, dana-orders-cart",
        "Ándré  O'Neil, a@example.com, Orders-Cart, andre-o-neil-orders-cart",
        "丹娜, dana.lee@example.com, orders-cart, dana-lee-orders-cart",
        "丹娜, '', orders-cart, login-orders-cart",
        "Wolfeschlegelsteinhausenbergerdorff, w@example.com, c, wolfeschlegelsteinha-c",
    })
    void logins_are_named_after_person_and_cluster(String given, String mail, String cluster, String username) {
        assertThat(Usernames.first(person(given, mail), cluster)).isEqualTo(username);
    }

    @Test
    void a_name_that_is_taken_gets_a_number() {
        assertThat(Usernames.of(person("Dana", ""), "orders-cart").limit(3))
                .containsExactly("dana-orders-cart", "dana-orders-cart-2", "dana-orders-cart-3");
    }

    @Test
    void no_name_is_longer_than_databases_like() {
        assertThat(Usernames.first(person("x".repeat(200), ""), "y".repeat(64))).hasSize(61);
    }

    @Test
    void passwords_need_no_encoding_and_do_not_repeat() {
        var passwords = new HashSet<>(Set.<String>of());
        Stream.generate(Password::generated).limit(1000).forEach(password -> passwords.add(password.characters()));

        assertThat(passwords).hasSize(1000).allMatch(password -> password.matches("[A-Za-z0-9]{28}"));
    }

    @Test
    void a_password_does_not_print_itself() {
        var password = new Password("abc");

        assertThat(password.toString()).doesNotContain("abc");
    }

    @ParameterizedTest
    @CsvSource({
        "mongodb+srv://a.k3xq7.mongodb.net, mongodb+srv://u%40x:p%2F%3A%20@a.k3xq7.mongodb.net/?retryWrites=true&w=majority",
        "mongodb+srv://a.k3xq7.mongodb.net/, mongodb+srv://u%40x:p%2F%3A%20@a.k3xq7.mongodb.net/?retryWrites=true&w=majority",
    })
    void user_and_password_are_encoded_in_connection_strings(String string, String finished) {
        assertThat(new ConnectionString(string).with("u@x", "p/: ")).isEqualTo(finished);
        assertThat(new ConnectionString(string).plain()).isEqualTo("mongodb+srv://a.k3xq7.mongodb.net/");
    }

    private static Person person(String given, String mail) {
        return new Person("id", given, given, mail, null, new TreeMap<>(), false);
    }
}
