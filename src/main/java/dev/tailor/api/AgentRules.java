package dev.tailor.api;

import dev.tailor.team.SignedIn;
import dev.tailor.tokens.TokenCaller;
import dev.tailor.tokens.TokenScope;
import dev.tailor.web.Attempts;
import dev.tailor.web.Failed;
import dev.tailor.web.FailureAnswers;
import dev.tailor.web.NoTeamFilter;
import dev.tailor.web.ReadOnly;
import io.quarkiverse.mcp.server.Tool;
import io.quarkiverse.mcp.server.ToolCallException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * The API's rules for tools: of team, scope and maintenance; and whatever goes wrong becomes an answer of the
 * tool, with the sentences that programs read and the reference, and a row of the history where something was tried.
 */
@ForAgents
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AgentRules {
    @Inject
    SignedIn signedIn;

    @Inject
    NoTeamFilter teams;

    @Inject
    ReadOnly readOnly;

    @Inject
    FailureAnswers answers;

    @Inject
    Attempts attempts;

    @AroundInvoke
    Object apply(InvocationContext tool) throws Exception {
        try {
            check(tool);
            var answer = tool.proceed();
            return answer instanceof Uni<?> later ? later.onFailure().transform(thrown -> said(tool, thrown)) : answer;
        } catch (RuntimeException thrown) {
            throw said(tool, thrown);
        }
    }

    private ToolCallException said(InvocationContext tool, Throwable thrown) {
        var said = answers.say(thrown);
        if (needed(tool) != TokenScope.READ && Attempts.tells(said.status())) {
            attempts.note(Attempts.of("the tool " + described(tool).name()), said.status());
        }
        return new ToolCallException(said.sentences());
    }

    private void check(InvocationContext tool) {
        teams.check();
        var needed = needed(tool);
        if (needed != TokenScope.READ) {
            readOnly.check();
        }
        signedIn.standIn(TokenCaller.class).map(TokenCaller::scope).ifPresent(scope -> {
            if (!scope.covers(needed)) {
                throw new Failed(ScopeFilter.lacking(scope, needed));
            }
        });
    }

    /** What a tool tells agents of itself, it is held to; what says nothing needs the most. */
    private static TokenScope needed(InvocationContext tool) {
        var hints = described(tool).annotations();
        if (hints.readOnlyHint()) {
            return TokenScope.READ;
        }
        return hints.destructiveHint() ? TokenScope.MANAGE : TokenScope.REQUEST;
    }

    private static Tool described(InvocationContext call) {
        return call.getMethod().getAnnotation(Tool.class);
    }
}
