package dev.tailor.connection;

import dev.tailor.atlas.AtlasConnection;
import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasRateLimits;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A try of the connection, asked for by somebody who has put something right, or wants to know. */
@ApplicationScoped
class Trial {
    @Inject
    AtlasConnection connection;

    @Inject
    AtlasRateLimits limits;

    private volatile String address;

    /** Asks Atlas anew, even where Tailor would rest; throws what is wrong. */
    void run() {
        connection.tryAnew();
        try {
            connection.check();
            learnLimits();
        } catch (AtlasFailure failure) {
            address = connection.address().orElse(null);
            throw failure;
        }
    }

    /** The address from which Atlas sees this replica come, if the last failed try has found out. */
    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    // Worth having, and no reason to say that the connection fails.
    private void learnLimits() {
        try {
            limits.list();
        } catch (AtlasFailure untold) {
            Log.infof("Atlas does not tell its rate limits: %s", untold.getMessage());
        }
    }
}
