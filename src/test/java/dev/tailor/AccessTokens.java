package dev.tailor;

import java.time.LocalDate;

/** Personal access tokens, made as people make them: on their page. */
public final class AccessTokens {
    private AccessTokens() {}

    /** The page that shows a new token of a person, which lasts 300 days. */
    public static Page made(String person, String name, String scope) {
        var day = LocalDate.ofInstant(World.MORNING, java.time.ZoneOffset.UTC).plusDays(300);
        return Visitor.named(person)
                .open("/tokens")
                .form("form[action='/tokens']")
                .with("name", name)
                .with("scope", scope)
                .with("expires", day.toString())
                .send();
    }

    /** The token that such a page shows. */
    public static String of(Page page) {
        return page.text("#token");
    }

    /** A program with a new token of that person. */
    public static Program program(String person, String scope) {
        return holding(of(made(person, "test " + scope, scope)));
    }

    /** A program with that token. */
    public static Program holding(String token) {
        return Program.ofNobody().with("Authorization", "Bearer " + token);
    }
}
