package dev.tailor.changing;

import static java.util.stream.Collectors.toMap;

import dev.tailor.cluster.MissingLabels;
import dev.tailor.cluster.MissingLabels.Missing;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.team.SignedIn;
import dev.tailor.web.ClusterFlag;
import dev.tailor.web.ClusterFlags;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.LabelWords;
import dev.tailor.web.Links;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Shows in lists which clusters lack a label that their project requires. */
@ApplicationScoped
class LabelFlags implements ClusterFlags {
    @Inject
    SignedIn signedIn;

    @Inject
    MissingLabels labels;

    @Override
    public Map<UUID, ClusterFlag> of(Collection<UUID> clusters) {
        var who = signedIn.person();
        return labels.of(clusters).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> flag(who, found.getKey(), found.getValue())));
    }

    /** Leads there who can give it one. */
    private static ClusterFlag flag(Person who, UUID id, Missing missing) {
        var place = who.is(Role.DEVELOPER, missing.team()) ? ClusterLinks.edit(id) : Links.cluster(id);
        return new ClusterFlag("tag", LabelWords.missing(missing.keys()), place);
    }
}
