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
            return tool.proceed();
        } catch (Refusal refused) {
            throw new ToolCallException(refused.getMessage());
        } catch (Failed failed) {
            throw new ToolCallException(sentences(failed.failure()));
        }
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

    /** What a tool tells agents of itself, it is held to. */
    private static TokenScope needed(InvocationContext tool) {
        var looksOnly = tool.getMethod().getAnnotation(Tool.class).annotations().readOnlyHint();
        return looksOnly ? TokenScope.READ : TokenScope.REQUEST;
    }

    private static String sentences(Failure failure) {
        return failure.title() + ". " + failure.sentence();
    }
}
