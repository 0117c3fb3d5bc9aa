package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.atlas.AtlasUser;
import dev.tailor.cluster.Refusal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginKeyTest {
    @Test
    void a_number_is_one_of_tailors() {
        assertThat(LoginKey.of("4711")).isEqualTo(new LoginKey(4711, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"checkout-nightly", "12", "a.b", "..", "a/b?c d@e%"})
    @Tag("PA-04")
    @Tag("PN-17")
    void any_other_is_called_what_atlas_calls_it(String name) {
        var user = new AtlasUser(name, "$external", List.of(), List.of(), null, null);

        assertThat(LoginKey.of(LoginKey.of(user))).isEqualTo(new LoginKey(0, "$external", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "checkout", "local.checkout", "admin.", "12345678901234567890"})
    void anything_else_is_nowhere(String text) {
        assertThatThrownBy(() -> LoginKey.of(text)).isInstanceOf(Refusal.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read@shop", "read@prices.current", "read@prices.current.v2", "ordersReporter@admin"})
    void a_role_goes_through_a_form_and_back(String text) {
        assertThat(RoleText.parsed(text).map(RoleText::of)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "read", "@shop", "read@"})
    void what_is_no_role_is_none(String text) {
        assertThat(RoleText.parsed(text)).isEmpty();
    }
}
