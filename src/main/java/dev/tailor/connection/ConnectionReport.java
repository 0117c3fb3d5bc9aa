package dev.tailor.connection;

import dev.tailor.atlas.AtlasConnection;
import dev.tailor.atlas.AtlasIdentity;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.atlas.AtlasTrouble;
import dev.tailor.connection.ConnectionView.Health;
import dev.tailor.connection.ConnectionView.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gathers what this replica knows of its connection; asks nobody but Postgres, for names. */
@ApplicationScoped
class ConnectionReport {
    @Inject
    AtlasConnection connection;

    @Inject
    Rates rates;

    @Inject
    Trial trial;

    ConnectionView view() {
        return new ConnectionView(
                health(),
                connection.baseUrl(),
                Diagnosis.Words.of(connection.identity()),
                diagnosis().orElse(null),
                connection.lastAnswer().orElse(null),
                connection.lastTrouble().map(ConnectionReport::trouble).orElse(null),
                connection.restsUntil().orElse(null),
                connection.silencesUntilRest(),
                connection.processes(),
                rates.fewest(),
                connection.endings());
    }

    private Health health() {
        if (connection.refusal().isPresent() || connection.identity().kind() == AtlasIdentity.Kind.NONE) {
            return Health.REFUSED;
        }
        if (connection.restsUntil().isPresent()) {
            return Health.RESTING;
        }
        return connection.lastAnswer().isPresent() ? Health.GOOD : Health.UNKNOWN;
    }

    /** Of what keeps us out, or of the last thing that Atlas did not allow and has not done since. */
    private Optional<Diagnosis> diagnosis() {
        if (connection.identity().kind() == AtlasIdentity.Kind.NONE) {
            return Optional.of(Diagnosis.withoutCredentials());
        }
        return connection
                .refusal()
                .or(connection::denial)
                .map(last -> Diagnosis.of(last, connection.identity(), address()));
    }

    private String address() {
        return connection.namedAddress().or(trial::address).orElse("");
    }

    private static Trouble trouble(AtlasTrouble last) {
        var failure = last.failure();
        return new Trouble(last.at(), last.operation(), AtlasSentences.of(failure), failure.getMessage());
    }
}
