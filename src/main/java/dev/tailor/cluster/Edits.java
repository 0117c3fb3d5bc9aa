package dev.tailor.cluster;

import dev.tailor.Reading;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes another description and other labels from people who have seen the present ones, so that nobody's are lost. */
@ApplicationScoped
public class Edits {
    @Inject
    Clusters clusters;

    /** What a form carries that shows a cluster's description and labels. */
    public static String reading(Cluster cluster) {
        return Reading.of(List.of(cluster.description(), cluster.labels()));
    }

    /**
     * Gives a cluster another description and other labels.
     *
     * @param read the {@link #reading} of what the person has seen
     * @return false where somebody else was faster: it has others than these, and keeps them; whoever sends the same twice,
     *     because no answer came, is not told so
     * @throws Refusal.Invalid where the description or a label doesn't go
     */
    @Transactional
    public boolean describe(Person who, UUID id, String read, String description, Map<String, String> labels) {
        var present = clusters.held(who, id);
        if (!reading(present).equals(read)) {
            return present.description().equals(Texts.plain(description))
                    && present.labels().equals(labels);
        }
        clusters.describe(who, id, description, labels);
        return true;
    }
}
