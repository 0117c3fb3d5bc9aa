package dev.tailor.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the older generations of the API serve: the operations that the second took over from them, without versions, in
 * the form that it began with.
 */
final class OlderGenerations {
    private static final LocalDate FIRST_FORM = LocalDate.parse("2023-01-01");
    private static final LocalDate ADVANCED_FORM = LocalDate.parse("2023-02-01");

    private final List<Endpoint> endpoints;

    /**
     * @param endpoints the operations of the second generation
     */
    OlderGenerations(List<Endpoint> endpoints) {
        this.endpoints = endpoints;
    }

    /** Below /api/atlas/v1.0; the access list by its old name too. */
    Stream<Endpoint> first() {
        return oldEnough()
                .flatMap(endpoint -> Stream.of(endpoint, endpoint.at(oldName(endpoint.path()))))
                .distinct()
                .map(endpoint -> older(endpoint, FIRST_FORM));
    }

    /** Below /api/atlas/v1.5: clusters only. */
    Stream<Endpoint> advanced() {
        return oldEnough()
                .filter(endpoint -> endpoint.path().startsWith("/groups/:groupId/clusters"))
                .map(endpoint -> older(endpoint, ADVANCED_FORM));
    }

    private Stream<Endpoint> oldEnough() {
        return endpoints.stream()
                .filter(endpoint -> !endpoint.versions().first().isAfter(FIRST_FORM));
    }

    private static String oldName(String path) {
        return path.replace("/accessList", "/whitelist");
    }

    private static Endpoint older(Endpoint endpoint, LocalDate form) {
        return endpoint.through(Versions.unnamed(form), OlderGenerations::withBody);
    }

    /** Where the second generation says nothing, the older ones say {@code {}}. */
    private static Answer withBody(Answer answer) {
        return answer.body() == null ? Answer.ok(Json.object()) : answer;
    }
}
