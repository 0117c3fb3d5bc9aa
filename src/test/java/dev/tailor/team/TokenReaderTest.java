package dev.tailor.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailor.team.Told.Topic;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenReaderTest {
    @Test
    @Tag("MA-10")
    void a_person_is_read_from_the_usual_claims() {
        var person = reader(Map.of())
                .person(token(Map.of(
                        "name", "Dana Diaz",
                        "given_name", "Dana",
                        "email", "dana@example.com",
                        "picture", "https://portraits.example.com/dana",
                        "groups", List.of("staff", "team:orders", "team:search:viewer"))));

        assertThat(person.givenName()).isEqualTo("Dana");
        assertThat(person.nameAndEmail()).isEqualTo("Dana Diaz - dana@example.com");
        assertThat(person.picture()).isEqualTo(URI.create("https://portraits.example.com/dana"));
        assertThat(person.roles())
                .containsExactly(Map.entry("orders", Role.DEVELOPER), Map.entry("search", Role.VIEWER));
    }

    @Test
    @Tag("MA-10")
    void another_provider_has_other_names_for_everything() {
        var person = reader(Map.of(
                        "tailor.identity.groups-claim", "realm_access/roles",
                        "tailor.identity.name-claim", "displayName",
                        "tailor.identity.given-name-claim", "nick",
                        "tailor.identity.email-claim", "upn",
                        "tailor.identity.team-prefix", "app-tailor-",
                        "tailor.identity.lead-suffix", "-owners",
                        "tailor.identity.admin-group", "cloud-platform"))
                .person(token(Map.of(
                        "displayName", "Lena Lang",
                        "nick", "Lena",
                        "upn", "lena@example.com",
                        "realm_access", Map.of("roles", List.of("app-tailor-orders-owners", "cloud-platform")))));

        assertThat(person.givenName()).isEqualTo("Lena");
        assertThat(person.email()).isEqualTo("lena@example.com");
        assertThat(person.roles()).containsExactly(Map.entry("orders", Role.LEAD));
        assertThat(person.admin()).isTrue();
    }

    @Test
    void without_a_given_name_the_full_one_greets() {
        assertThat(reader(Map.of()).person(token(Map.of("name", "Dana"))).givenName())
                .isEqualTo("Dana");
    }

    @Test
    void a_portrait_without_a_proper_address_keeps_nobody_outside() {
        var person = reader(Map.of()).person(token(Map.of("name", "Dana", "picture", "portrait of Dana.png")));

        assertThat(person.name()).isEqualTo("Dana");
        assertThat(person.picture()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "sub, false, '[]'",
        "sub, true, '[GROUPS]'",
        "name, false, '[NAME]'",
        "'name,given_name,email', false, '[NAME, GIVEN_NAME, EMAIL]'",
        "groups, false, '[GROUPS]'",
    })
    void a_token_speaks_of_what_it_names_and_one_of_a_page_of_groups_besides(
            String present, boolean whole, String topics) {
        var claims = new HashMap<String, Object>();
        List.of(present.split(",")).forEach(claim -> claims.put(claim, "dana"));

        assertThat(reader(Map.of()).told(token(claims), whole).topics()).hasToString(topics);
    }

    @Test
    void an_empty_list_of_groups_speaks_of_them_and_an_object_without_them_does_not() {
        var nested = reader(Map.of("tailor.identity.groups-claim", "realm_access/roles"));

        assertThat(reader(Map.of())
                        .told(token(Map.of("groups", List.of())), false)
                        .topics())
                .containsExactly(Topic.GROUPS);
        assertThat(nested.told(token(Map.of("realm_access", Map.of("verified", true))), false)
                        .topics())
                .isEmpty();
    }

    @Test
    void without_groups_somebody_is_in_no_team() {
        assertThat(reader(Map.of()).person(token(Map.of("name", "Nora"))).hasNoTeam())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "team:orders | {orders=DEVELOPER}",
                "team:orders:lead,team:orders | {orders=LEAD}",
                "team:orders:viewer,team:orders | {orders=DEVELOPER}",
                "team:,orders,TEAM:orders | {}",
            })
    void the_highest_role_in_a_team_counts_and_strange_groups_do_not(String groups, String roles) {
        var person = reader(Map.of()).person(token(Map.of("name", "Dana", "groups", List.of(groups.split(",")))));

        assertThat(person.roles()).hasToString(roles);
    }

    @ParameterizedTest
    @CsvSource({
        "email, email_verified, false, true, dana@example.com",
        "email, email_verified, false, false, ''",
        "email, email_verified, false, , ''",
        "email, email_verified, true, , dana@example.com",
        "email, email_verified, true, false, ''",
        // what is said of the claim email says nothing of another
        "upn, email_verified, false, true, ''",
        "upn, email_verified, true, false, dana@example.com",
        "upn, upn_verified, true, false, ''",
    })
    void an_address_counts_where_the_provider_vouches_for_it(
            String claim, String verifiedClaim, boolean trusted, String verified, String expected) {
        var claims = new HashMap<String, Object>(Map.of(claim, "Dana@Example.com"));
        if (verified != null) {
            claims.put(verifiedClaim, Boolean.valueOf(verified));
        }
        var reader = reader(Map.of(
                "tailor.identity.email-claim", claim,
                "tailor.identity.email-verified-claim", verifiedClaim,
                "tailor.identity.trust-email", "" + trusted));

        assertThat(reader.verifiedEmail(token(claims)).orElse("")).isEqualTo(expected);
    }

    private static TokenReader reader(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(IdentityClaims.class)
                .withDefaultValues(settings)
                .build();
        return new TokenReader(config.getConfigMapping(IdentityClaims.class));
    }

    private static JsonWebToken token(Map<String, Object> claims) {
        var read = new JwtClaims();
        read.setSubject("7d1f");
        claims.forEach(read::setClaim);
        return new DefaultJWTCallerPrincipal(read);
    }
}
