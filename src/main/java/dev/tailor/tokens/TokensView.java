package dev.tailor.tokens;

import dev.tailor.web.Problems;
import java.time.LocalDate;
import java.util.List;

/**
 * The page with somebody's tokens.
 *
 * @param first the first day on which one can end
 * @param last the last one
 * @param idle how many days after a sign-in tokens stop working
 */
public record TokensView(
        List<TokenRow> rows, TokenForm form, Problems problems, LocalDate first, LocalDate last, long idle) {
    public List<TokenScope> scopes() {
        return List.of(TokenScope.values());
    }
}
