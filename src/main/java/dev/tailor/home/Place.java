package dev.tailor.home;

import dev.tailor.cluster.ClusterList.After;
import dev.tailor.web.Cursor;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.UUID;

/**
 * Where in a long list somebody is: a section, and the cluster that the page before ended with.
 *
 * @param section the key of the only section to show; empty at the beginning, where all are
 * @param after null at the beginning
 */
record Place(String section, After after) {
    private static final Place BEGINNING = new Place("", null);

    static Place of(MultivaluedMap<String, String> address) {
        var section = address.getFirst("section");
        return Cursor.read(address.getFirst("after"), (at, id) -> new After(at, UUID.fromString(id)))
                .filter(after -> Scope.isKey(section))
                .map(after -> new Place(section, after))
                .orElse(BEGINNING);
    }

    boolean shows(Scope scope) {
        return isBeginning() || scope.key().equals(section);
    }

    boolean isBeginning() {
        return after == null;
    }

    /** What the address of the page behind this cluster carries. */
    static Map<String, String> behind(After last, Scope scope) {
        return Map.of("section", scope.key(), "after", Cursor.write(last.askedAt(), last.id()));
    }
}
