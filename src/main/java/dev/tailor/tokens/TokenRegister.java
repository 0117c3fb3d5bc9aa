package dev.tailor.tokens;

import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The way to tokens for other rooms: which there are, and ending them. Nobody else makes any. */
@ApplicationScoped
public class TokenRegister {
    @Inject
    TokenBook book;

    @Inject
    Tokens tokens;

    /** Somebody's, newest first, and for a while those that have ended. */
    public List<TokenRow> of(Person who) {
        return book.of(who);
    }

    /**
     * A page of everybody's that work, for administrators.
     *
     * @param before the number of the last one on the page before
     */
    public List<TokenRow> all(long before, int most) {
        return book.all(before, most);
    }

    /**
     * Ends one at once.
     *
     * @throws dev.tailor.cluster.Refusal.NotFound where it is somebody else's, unless an administrator asks
     */
    public void revoke(Person who, long id) {
        tokens.revoke(who, id);
    }
}
