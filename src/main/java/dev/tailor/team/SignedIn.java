package dev.tailor.team;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The person behind the present request, read once: from their token and the teams that they have joined, or from what
 * stands in for them.
 */
@RequestScoped
public class SignedIn {
    @Inject
    SecurityIdentity identity;

    @Inject
    IdentityClaims claims;

    @Inject
    Arrivals arrivals;

    @Inject
    Members members;

    private Person person;

    /** Whether anybody is signed in; on a page that needs nobody, a session that has ended counts as none. */
    public boolean somebody() {
        try {
            return !identity.isAnonymous();
        } catch (AuthenticationFailedException ended) {
            return false;
        }
    }

    /**
     * Who is signed in.
     *
     * @throws IllegalStateException where nobody is: the route lacks its rule
     */
    public Person person() {
        if (person == null) {
            person = identity.getPrincipal() instanceof StandIn program ? program.person() : signedIn();
        }
        return person;
    }

    private Person signedIn() {
        var token = token().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        var onPage = identity.getCredential(IdTokenCredential.class) != null;
        var told = new TokenReader(claims).told(token, onPage);
        arrivals.note(told);
        return told.person().with(members.joinedBy(told.person().id()));
    }

    /** What calls in somebody's name without their being there; empty for people, and for tokens of the provider. */
    public <T extends StandIn> Optional<T> standIn(Class<T> kind) {
        return somebody() && kind.isInstance(identity.getPrincipal())
                ? Optional.of(kind.cast(identity.getPrincipal()))
                : Optional.empty();
    }

    /** The groups that the token names, in alphabetical order, whether they mean anything to Tailor or not. */
    public List<String> groups() {
        return token().map(new TokenReader(claims)::groups).orElse(List.of());
    }

    /** Their mail address, in lower case, if the provider vouches for it; whoever acts in their name has none. */
    public Optional<String> verifiedEmail() {
        return token().flatMap(new TokenReader(claims)::verifiedEmail);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
