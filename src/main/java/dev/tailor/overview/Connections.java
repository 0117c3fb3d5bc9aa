package dev.tailor.overview;

import dev.tailor.access.ConnectCards;
import dev.tailor.cluster.ChangeKind;
import dev.tailor.cluster.ClusterState;
import dev.tailor.cluster.InAtlas;
import dev.tailor.network.AddressViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the room of logins and addresses for what belongs on the page. */
@ApplicationScoped
class Connections {
    @Inject
    ConnectCards cards;

    @Inject
    AddressViews addresses;

    ConnectionView of(Situation situation) {
        if (reachable(situation)) {
            return new ConnectionView(cards.card(situation.who(), situation.cluster()), null, null);
        }
        var meanwhile = situation.cluster().state() == ClusterState.BUILDING
                ? addresses.mine(situation.who(), situation.cluster())
                : null;
        return new ConnectionView(null, meanwhile, new Paused(situation).view());
    }

    /** Also while Atlas exchanges its machines, one after the other. */
    private static boolean reachable(Situation situation) {
        var cluster = situation.cluster();
        return switch (cluster.state()) {
            case READY -> true;
            case CHANGING, UNSURE ->
                cluster.readyAt().isPresent()
                        && cluster.inAtlas()
                                .map(InAtlas::paused)
                                .filter(Boolean.FALSE::equals)
                                .isPresent()
                        && situation
                                .about()
                                .filter(change -> change.kind() == ChangeKind.PAUSE)
                                .isEmpty();
            default -> false;
        };
    }
}
