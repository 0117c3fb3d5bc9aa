package dev.tailor.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.team.Person;
import dev.tailor.team.Role;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void a_member_of_one_team_has_one_section() {
        assertThat(Scope.of(person(false, Map.of("orders", Role.DEVELOPER))))
                .extracting(Scope::heading)
                .containsExactly("My team’s clusters");
    }

    @Test
    void teams_that_somebody_only_looks_at_come_second() {
        var scopes =
                Scope.of(person(false, Map.of("orders", Role.LEAD, "stock", Role.DEVELOPER, "search", Role.VIEWER)));

        assertThat(scopes)
                .extracting(Scope::heading)
                .containsExactly("My teams’ clusters", "Other teams’ clusters I can see");
        assertThat(scopes.get(0).whose().teams()).containsExactly("orders", "stock");
        assertThat(scopes.get(1).whose().teams()).containsExactly("search");
    }

    @Test
    void a_viewer_s_teams_are_their_own() {
        assertThat(Scope.of(person(false, Map.of("orders", Role.VIEWER))))
                .extracting(Scope::key)
                .containsExactly("mine");
    }

    @Test
    void an_admin_in_no_team_has_all_clusters_in_one_section() {
        assertThat(Scope.of(person(true, Map.of()))).extracting(Scope::heading).containsExactly("All clusters");
    }

    @Test
    void an_admin_in_a_team_sees_all_other_teams_second() {
        var scopes = Scope.of(person(true, Map.of("orders", Role.DEVELOPER)));

        assertThat(scopes).extracting(Scope::key).containsExactly("mine", "others");
        assertThat(scopes.get(1).whose().others()).isTrue();
        assertThat(scopes.get(1).whose().teams()).containsExactly("orders");
    }

    private static Person person(boolean admin, Map<String, Role> roles) {
        return new Person("mira", "Mira", "Mira", "mira@example.com", null, new TreeMap<>(roles), admin);
    }
}
