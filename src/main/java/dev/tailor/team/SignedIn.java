package dev.tailor.team;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person behind the present request, read from their token once. */
@RequestScoped
public class SignedIn {
    @Inject
    SecurityIdentity identity;

    @Inject
    IdentityClaims claims;

    @Inject
    People people;

    private Person person;

    /** Whether anybody is signed in. */
    public boolean somebody() {
        return !identity.isAnonymous();
    }

    /**
     * Who is signed in.
     *
     * @throws IllegalStateException where nobody is: the route lacks its rule
     */
    public Person person() {
        if (person == null) {
            person = read(token().orElseThrow(() -> new IllegalStateException("Nobody is signed in")));
            people.seen(person);
        }
        return person;
    }

    /** The groups that the token names, in alphabetical order, whether they mean anything to Tailor or not. */
    public List<String> groups() {
        return token().map(token -> groups(token).stream().sorted().toList()).orElse(List.of());
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private Person read(JsonWebToken token) {
        var name = text(token, claims.nameClaim()).orElse(token.getName());
        var groups = groups(token);
        var inTeams = new Groups(claims);
        return new Person(
                token.getSubject(),
                name,
                text(token, claims.givenNameClaim()).orElse(name),
                text(token, claims.emailClaim()).orElse(""),
                text(token, claims.pictureClaim()).map(URI::create).orElse(null),
                inTeams.roles(groups),
                inTeams.admin(groups));
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(token.getClaim(claim)).map(Object::toString).filter(text -> !text.isBlank());
    }

    private Collection<String> groups(JsonWebToken token) {
        var path = List.of(claims.groupsClaim().split("/"));
        Object found = token.getClaim(path.get(0));
        for (var step : path.subList(1, path.size())) {
            found = found instanceof jakarta.json.JsonObject object ? object.get(step) : null;
        }
        return found instanceof JsonArray array ? texts(array) : texts(found);
    }

    private static Collection<String> texts(JsonArray array) {
        return array.stream().map(SignedIn::text).toList();
    }

    private static Collection<String> texts(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString().split("[ ,]+"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
