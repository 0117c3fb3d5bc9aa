package dev.tailor.api;

import dev.tailor.team.SignedIn;
import dev.tailor.tokens.TokenCaller;
import dev.tailor.tokens.TokenScope;
import dev.tailor.web.Failure;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.RoutePath;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a personal access token do what its scope covers and nothing else; the person's own rights are asked as always. */
class ScopeFilter {
    private static final Pattern OPEN = Pattern.compile("/(api|atlas)(/.*)?");

    @Inject
    SignedIn signedIn;

    @Inject
    FailureAnswers answers;

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request, ResourceInfo resource) {
        var route = RoutePath.of(resource);
        if (!OPEN.matcher(route).matches()
                && signedIn.standIn(TokenCaller.class).isPresent()) {
            return Optional.of(answers.answer(noPage(), null));
        }
        var needed = ScopeTable.neededFor(request.getMethod(), route);
        return signedIn.standIn(TokenCaller.class)
                .filter(token -> !token.scope().covers(needed))
                .map(token -> refused(token.scope(), needed));
    }

    /** However its address was written: what answers decides. */
    private static Failure noPage() {
        return Failure.of(
                403,
                "not-for-tokens",
                "Tokens open no pages",
                "Personal access tokens are for the API. Sign in instead.");
    }

    /** Why a token may not do this. */
    static Failure lacking(TokenScope given, TokenScope needed) {
        return Failure.of(
                403,
                "scope-" + needed.word(),
                "This token lacks the scope " + needed.word(),
                "Its scope is " + given.word() + ". Nothing was changed. Use a token with the scope " + needed.word()
                        + ".");
    }

    private Response refused(TokenScope given, TokenScope needed) {
        var why = lacking(given, needed);
        return Response.fromResponse(answers.answer(why, null))
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_scope\", scope=\"" + needed.word() + "\"")
                .build();
    }
}
