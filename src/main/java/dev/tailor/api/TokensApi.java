package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.tokens.TokenRegister;
import dev.tailor.tokens.TokenRow;
import dev.tailor.web.EvenReadOnly;
import dev.tailor.web.QueryString;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Personal access tokens: listing and revoking. They are made on a page only, by somebody who has signed in: a program
 * that could make tokens would outlive its own.
 */
@Path(Addresses.ROOT + "/tokens")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class TokensApi {
    @Inject
    SignedIn signedIn;

    @Inject
    TokenRegister register;

    /**
     * A token; never its characters.
     *
     * @param scope read, request or manage
     * @param usedAt when it was last used, to the minute; absent: never
     * @param works whether it is still good for anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TokenJson(
            long id,
            String owner,
            String name,
            String scope,
            Instant madeAt,
            Instant endsAt,
            Instant usedAt,
            Instant revokedAt,
            String revokedBy,
            boolean works) {
        static TokenJson of(TokenRow row) {
            return new TokenJson(
                    row.id(),
                    row.owner(),
                    row.name(),
                    row.scope().word(),
                    row.madeAt(),
                    row.endsAt(),
                    row.usedAt(),
                    row.revokedAt(),
                    row.revokedBy(),
                    row.works());
        }
    }

    /** One's own, newest first; for administrators with of=everybody all that work. */
    @GET
    @Parameter(name = "limit", in = ParameterIn.QUERY)
    public Listing<TokenJson> list(@RestQuery String of, @RestQuery String after, UriInfo here) {
        var who = signedIn.person();
        var limit = ListParameters.limit(here);
        if (of == null) {
            var place = place(after);
            return page(
                    register.of(who).stream().filter(row -> row.id() < place).toList(), "", limit);
        }
        if (!of.equals("everybody")) {
            throw new Refusal.Invalid(Map.of("of", "Say everybody, or leave it out."));
        }
        Administrators.only(who);
        return page(register.all(place(after), limit + 1), "everybody", limit);
    }

    /** Ends one of one's own; an administrator anybody's. */
    @DELETE
    @EvenReadOnly
    @Path("/{token}")
    public void revoke(@RestPath long token) {
        register.revoke(signedIn.person(), token);
    }

    /** @param of whose, as the address of the next page says it */
    private static Listing<TokenJson> page(List<TokenRow> rows, String of, int limit) {
        var shown = rows.stream().limit(limit).map(TokenJson::of).toList();
        return new Listing<>(
                shown,
                rows.size() > limit ? next(of, limit, shown.get(limit - 1).id()) : null);
    }

    private static String next(String of, int limit, long last) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("of", of);
        parameters.put("limit", ListParameters.limit(limit));
        parameters.put("after", String.valueOf(last));
        return QueryString.with(Addresses.ROOT + "/tokens", parameters);
    }

    private static long place(String after) {
        return Optional.ofNullable(after)
                .filter(number -> !number.isBlank())
                .map(number -> {
                    if (!number.matches("\\d{1,18}")) {
                        throw new Refusal.Invalid(Map.of("after", "Follow the link next of the page before."));
                    }
                    return Long.valueOf(number);
                })
                .orElse(Long.MAX_VALUE);
    }
}
