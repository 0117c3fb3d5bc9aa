package dev.tailor.api;

import dev.tailor.cluster.Change;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers that several resources give. */
final class Answers {
    private Answers() {}

    /** It will be done: the change at Location tells when. */
    static Response accepted(Change change) {
        return Response.accepted(ChangeJson.of(change))
                .location(address(change))
                .build();
    }

    /** The same, with the cluster that it is about. */
    static Response accepted(ClusterJson cluster, Change change) {
        return Response.accepted(cluster).location(address(change)).build();
    }

    private static URI address(Change change) {
        return URI.create(Addresses.change(change.id()));
    }
}
