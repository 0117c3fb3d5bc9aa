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
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets a personal access token do what its scope covers and nothing else; the person's own rights are asked as always. */
class ScopeFilter {
    @Inject
    SignedIn signedIn;

    @Inject
    FailureAnswers answers;

    @ServerRequestFilter
    Optional<Response> check(ContainerRequestContext request, ResourceInfo resource) {
        var needed = ScopeTable.neededFor(request.getMethod(), RoutePath.of(resource));
        return signedIn.standIn(TokenCaller.class)
                .filter(token -> !token.scope().covers(needed))
                .map(token -> refused(token.scope(), needed));
    }

    private Response refused(TokenScope given, TokenScope needed) {
        var why = Failure.of(
                403,
                "scope-" + needed.word(),
                "This token lacks the scope " + needed.word(),
                "Its scope is " + given.word() + ". Nothing was changed. Use a token with the scope " + needed.word()
                        + ".");
        return Response.fromResponse(answers.answer(why, null))
                .header(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer error=\"insufficient_scope\", scope=\"" + needed.word() + "\"")
                .build();
    }
}
