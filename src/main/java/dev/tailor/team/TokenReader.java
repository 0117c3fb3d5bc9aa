package dev.tailor.team;

import dev.tailor.team.Told.Topic;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds a person in a provider's token, wherever this provider puts names and groups. */
final class TokenReader {
    private final IdentityClaims claims;

    TokenReader(IdentityClaims claims) {
        this.claims = claims;
    }

    Person person(JsonWebToken token) {
        var name = text(token, claims.nameClaim()).orElse(token.getName());
        var groups = groups(token);
        var inTeams = new Groups(claims);
        return new Person(
                token.getSubject(),
                name,
                text(token, claims.givenNameClaim()).orElse(name),
                text(token, claims.emailClaim()).orElse(""),
                text(token, claims.pictureClaim()).flatMap(TokenReader::address).orElse(null),
                inTeams.roles(groups),
                inTeams.admin(groups));
    }

    /** @param whole whether it is an ID token: what groups it does not name there are none of */
    Told told(JsonWebToken token, boolean whole) {
        var topics = EnumSet.noneOf(Topic.class);
        text(token, claims.nameClaim()).ifPresent(name -> topics.add(Topic.NAME));
        text(token, claims.givenNameClaim()).ifPresent(name -> topics.add(Topic.GIVEN_NAME));
        text(token, claims.emailClaim()).ifPresent(email -> topics.add(Topic.EMAIL));
        if (whole || groupsClaim(token).isPresent()) {
            topics.add(Topic.GROUPS);
        }
        return new Told(person(token), said(token), topics);
    }

    /** When the provider made it; at the beginning of time where it does not say. */
    static Instant said(JsonWebToken token) {
        Object claim = token.getClaim(Claims.iat.name());
        var seconds = claim instanceof JsonNumber number
                ? number.longValue()
                : claim instanceof Number number ? number.longValue() : 0;
        return Instant.ofEpochSecond(Math.max(0, seconds));
    }

    /** In alphabetical order. */
    List<String> groups(JsonWebToken token) {
        return groupsClaim(token).map(TokenReader::texts).orElse(List.of()).stream()
                .sorted()
                .toList();
    }

    /** Empty where the token does not speak of groups: of a claim that is absent, SmallRye makes an empty set. */
    private Optional<Object> groupsClaim(JsonWebToken token) {
        var path = List.of(claims.groupsClaim().split("/"));
        if (!token.getClaimNames().contains(path.get(0))) {
            return Optional.empty();
        }
        Object found = token.getClaim(path.get(0));
        for (var step : path.subList(1, path.size())) {
            found = found instanceof JsonObject object ? object.get(step) : null;
        }
        return Optional.ofNullable(found);
    }

    /**
     * The mail address, in lower case, if the provider says that it is theirs, or need not say so. What its claim
     * "email_verified" says is about its claim "email" and no other.
     */
    Optional<String> verifiedEmail(JsonWebToken token) {
        return text(token, claims.emailClaim())
                .filter(email -> saysVerified(token).orElse(claims.trustEmail()))
                .map(email -> email.strip().toLowerCase(Locale.ROOT));
    }

    private Optional<Boolean> saysVerified(JsonWebToken token) {
        var aboutAnother = claims.emailVerifiedClaim().equals("email_verified")
                && !claims.emailClaim().equals("email");
        return aboutAnother
                ? Optional.empty()
                : text(token, claims.emailVerifiedClaim()).map("true"::equalsIgnoreCase);
    }

    /** A portrait that has no proper address is none: nobody shall stay outside for its sake. */
    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonWebToken token, String claim) {
        return Optional.ofNullable(token.getClaim(claim)).map(Object::toString).filter(text -> !text.isBlank());
    }

    private static Collection<String> texts(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.stream().map(TokenReader::text).toList();
        }
        if (claim instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return claim == null ? List.of() : List.of(claim.toString().split("[ ,]+"));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
