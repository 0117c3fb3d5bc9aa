package dev.tailor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tailor.atlas.AtlasRole;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUserChange;
import dev.tailor.cluster.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LoginChangeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final AtlasRole READ = new AtlasRole("read", "shop", null);
    private static final AtlasRole WRITE = new AtlasRole("readWrite", "shop", null);
    private static final AtlasRole MANAGE = new AtlasRole("dbAdmin", "shop", null);
    private static final AtlasRole EVERYTHING = AtlasRole.everywhere("atlasAdmin");

    @Test
    @Tag("PA-09")
    void adding_a_role_that_is_there_changes_nothing() {
        assertThat(change(List.of(READ), List.of(READ, WRITE)).against(user(READ, WRITE)))
                .isEqualTo(AtlasUserChange.NOTHING);
    }

    @Test
    @Tag("PA-09")
    void removing_a_role_that_is_not_there_changes_nothing() {
        assertThat(change(List.of(READ, WRITE), List.of(READ)).against(user(READ)))
                .isEqualTo(AtlasUserChange.NOTHING);
    }

    @Test
    @Tag("PA-08")
    void what_is_sent_is_all_that_the_login_is_to_have() {
        assertThat(change(List.of(READ, MANAGE), List.of(WRITE, MANAGE, WRITE))
                        .against(user(READ, MANAGE))
                        .roles())
                .containsExactly(MANAGE, WRITE);
    }

    @Test
    @Tag("PA-09")
    void two_peoples_changes_do_not_undo_each_other() {
        var lenas = user(READ, MANAGE);

        assertThat(change(List.of(READ), List.of(WRITE)).against(lenas).roles()).containsExactly(MANAGE, WRITE);
    }

    @Test
    @Tag("PA-08")
    void a_login_without_roles_is_refused() {
        assertThatThrownBy(() -> LoginRules.check(change(List.of(READ), List.of()), true, NOW))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("at least one role");
    }

    @Test
    void a_developer_keeps_what_a_lead_has_given_and_gives_no_such_thing() {
        LoginRules.check(change(List.of(EVERYTHING), List.of(EVERYTHING, READ)), false, NOW);
        LoginRules.check(change(List.of(READ), List.of(EVERYTHING)), true, NOW);

        assertThatThrownBy(() -> LoginRules.check(change(List.of(READ), List.of(READ, EVERYTHING)), false, NOW))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("given by leads");
    }

    @Test
    void the_claim_that_a_role_was_there_gives_nobody_that_role() {
        assertThat(change(List.of(READ, EVERYTHING), List.of(READ, EVERYTHING)).against(user(READ)))
                .isEqualTo(AtlasUserChange.NOTHING);
    }

    @Test
    void an_end_moves_and_goes_away() {
        var tomorrow = NOW.plus(Duration.ofDays(1));

        assertThat(end(null, tomorrow).deleteAfter()).isEqualTo(tomorrow);
        assertThat(end(tomorrow, null).lasting()).isTrue();
        assertThat(end(tomorrow, tomorrow)).isEqualTo(AtlasUserChange.NOTHING);
    }

    @Test
    void an_end_lies_within_a_week_from_now() {
        assertThatThrownBy(() -> LoginRules.check(ending(NOW.plus(Duration.ofDays(8))), true, NOW))
                .hasMessageContaining("seven days");
        assertThatThrownBy(() -> LoginRules.check(ending(NOW), true, NOW)).hasMessageContaining("over");
    }

    private static LoginChange change(List<AtlasRole> shown, List<AtlasRole> wanted) {
        return new LoginChange(shown, wanted, null, null);
    }

    private static LoginChange ending(Instant end) {
        return new LoginChange(List.of(READ), List.of(READ), null, end);
    }

    private static AtlasUserChange end(Instant shown, Instant wanted) {
        var there = new AtlasUser("checkout-api", "admin", List.of(READ), List.of(), null, shown);
        return new LoginChange(List.of(READ), List.of(READ), shown, wanted).against(there);
    }

    private static AtlasUser user(AtlasRole... roles) {
        return new AtlasUser("checkout-api", "admin", List.of(roles), List.of(), null, null);
    }
}
