package dev.tailor.atlas;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Red while Atlas does not let us in. A matter of wellness, not of readiness: without Atlas pages and requests go on, and
 * no other replica would fare better with the same key. Asks nothing; it tells how the last calls ended.
 */
@Wellness
@ApplicationScoped
class CredentialsCheck implements HealthCheck {
    private final AtlasConnection connection;

    CredentialsCheck(AtlasConnection connection) {
        this.connection = connection;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("Atlas lets us in");
        if (connection.identity().kind() == AtlasIdentity.Kind.NONE) {
            return check.down().withData("reason", "no credentials").build();
        }
        return connection
                .refusal()
                .map(refusal -> check.down()
                        .withData("since", refusal.at().toString())
                        .withData("status", refusal.failure().status())
                        .withData("code", refusal.failure().errorCode().orElse("")))
                .orElseGet(check::up)
                .build();
    }
}
