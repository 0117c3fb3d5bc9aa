package dev.tailor.api;

import dev.tailor.cluster.Refusal;
import dev.tailor.team.SignedIn;
import dev.tailor.tokens.TokenCaller;
import dev.tailor.tokens.TokenScope;
import dev.tailor.web.Failed;
import dev.tailor.web.Failure;
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
 * The API's rules for tools: of rate, team, scope and maintenance; and what is refused becomes an answer of the tool,
 * with the sentence that people would read.
 */
@ForAgents
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class AgentRules {
    @Inject
    SignedIn signedIn;

    @Inject
    Throttle throttle;

    @Inject
    NoTeamFilter teams;

    @Inject
    ReadOnly readOnly;

    @AroundInvoke
    Object apply(InvocationContext tool) throws Exception {
        try {
            check(tool);
            var answer = tool.proceed();
            return answer instanceof Uni<?> later ? later.onFailure().transform(AgentRules::said) : answer;
        } catch (Refusal | Failed refused) {
            throw said(refused);
        }
    }

    private static RuntimeException said(Throwable thrown) {
        if (thrown instanceof Refusal refused) {
            return new ToolCallException(refused.getMessage());
        }
        return thrown instanceof Failed failed
                ? new ToolCallException(sentences(failed.failure()))
                : new IllegalStateException(thrown);
    }

    private void check(InvocationContext tool) {
        var quota = throttle.take(Throttle.Caller.of(signedIn));
        if (!quota.granted()) {
            throw new Failed(ThrottleFilter.tooMany(quota));
        }
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
        var hints = tool.getMethod().getAnnotation(Tool.class).annotations();
        if (hints.readOnlyHint()) {
            return TokenScope.READ;
        }
        return hints.destructiveHint() ? TokenScope.MANAGE : TokenScope.REQUEST;
    }

    private static String sentences(Failure failure) {
        return failure.title() + ". " + failure.sentence();
    }
}
