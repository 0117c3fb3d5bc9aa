package dev.tailor.network;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the browser is that asks. */
@RequestScoped
class Browser {
    @Inject
    RoutingContext context;

    /** Its address: behind a proxy that is trusted, Quarkus has put the forwarded one in the place of the proxy's. */
    Optional<AddressRange> address() {
        var remote = context.request().remoteAddress();
        return remote == null ? Optional.empty() : AddressRange.told(remote.hostAddress());
    }
}
