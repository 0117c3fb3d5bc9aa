package dev.tailor.changing;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.Owners;
import dev.tailor.team.SignedIn;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.ClusterFlags;
import dev.tailor.web.OwnerWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Shows leads which clusters need another owner. */
@ApplicationScoped
class OwnerFlags implements ClusterFlags {
    @Inject
    SignedIn signedIn;

    @Inject
    Owners owners;

    @Inject
    OwnerWords words;

    @Override
    public Map<UUID, ClusterFlag> of(Collection<UUID> clusters) {
        return owners.away(signedIn.person(), clusters).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> words.flag(found.getKey(), found.getValue())));
    }
}
