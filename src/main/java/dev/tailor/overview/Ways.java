package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.Trouble;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.ClusterLinks;
import dev.tailor.web.Links;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the person may go on; none for people who only look. */
record Ways(Situation situation) {
    /** Refusals that another name gets around. */
    private static final Set<String> NAMING = Set.of(
            "DUPLICATE_CLUSTER_NAME",
            "DUPLICATE_CLUSTER_NAME_PREFIX",
            "CLUSTER_NAME_INVALID",
            "CLUSTER_NAME_TOO_LONG",
            "CLUSTER_NAME_PREFIX_INVALID",
            "ATLAS_RESERVED_CLUSTER_NAME");

    List<WayView> whileWaiting() {
        return Stream.concat(decide().stream(), withdraw("Withdraw it").stream())
                .toList();
    }

    /** Nothing stands out beside a cluster that has a card of its own. */
    List<WayView> besideWaiting() {
        return whileWaiting().stream().map(WayView::plain).toList();
    }

    List<WayView> whileUnderWay() {
        var check = situation.late() ? check() : Optional.<WayView>empty();
        return Stream.concat(check.stream(), withdraw("Withdraw it").stream()).toList();
    }

    List<WayView> whileRetiring() {
        return withdraw("Undo the deletion").stream()
                .map(way -> way.standingOut().with("arrow-back-up"))
                .toList();
    }

    List<WayView> afterFailure() {
        if (!situation.manages()) {
            return List.of();
        }
        return Stream.concat(onward(), withdraw("Withdraw it").stream()).toList();
    }

    private Stream<WayView> onward() {
        var retry = WayView.form("Try again", ChangeLinks.retry(change().id()));
        if (naming()) {
            return Stream.of(askAgain("Ask again with another name").standingOut(), retry);
        }
        return lacksRoom()
                ? Stream.of(retry.standingOut(), patience(), askAgain("Ask for another size"))
                : Stream.of(retry.standingOut(), askAgain("Ask again with other choices"));
    }

    /** What failed beside a cluster that runs on. */
    List<WayView> afterRefusal() {
        if (!situation.manages()) {
            return List.of();
        }
        var retry = WayView.form("Try again", ChangeLinks.retry(change().id()));
        var room = lacksRoom()
                ? Stream.of(
                        patience(),
                        WayView.link(
                                "Ask for another size",
                                ClusterLinks.resize(situation.cluster().id())))
                : Stream.<WayView>empty();
        return Stream.of(Stream.of(retry), room, withdraw("Withdraw it").stream())
                .flatMap(ways -> ways)
                .toList();
    }

    List<WayView> afterEnd() {
        return situation.manages()
                ? List.of(askAgain("Ask again with other choices").standingOut())
                : List.of();
    }

    /** For a cluster that vanished from Atlas: beside the decision about that, where nobody has taken it. */
    List<WayView> afterLoss() {
        return situation.cluster().drifted()
                ? afterEnd().stream().map(WayView::plain).toList()
                : afterEnd();
    }

    private boolean lacksRoom() {
        return change().trouble().filter(Trouble::isLackOfRoom).isPresent();
    }

    private WayView patience() {
        return WayView.form("Wait until there is room", ChangeLinks.patience(change().id()));
    }

    private boolean naming() {
        return change().trouble()
                .map(trouble -> trouble.code())
                .filter(NAMING::contains)
                .isPresent();
    }

    private WayView askAgain(String label) {
        return WayView.link(label, Links.newClusterLike(situation.cluster().id()));
    }

    private Optional<WayView> decide() {
        return situation.powers().decide()
                ? Optional.of(WayView.link("Decide about it", Links.review()).standingOut())
                : Optional.empty();
    }

    private Optional<WayView> withdraw(String label) {
        return situation.powers().withdraw()
                ? Optional.of(WayView.form(label, ChangeLinks.withdrawal(change().id())))
                : Optional.empty();
    }

    private Optional<WayView> check() {
        return situation.manages()
                ? Optional.of(WayView.form(
                                "Check again now",
                                ClusterLinks.check(situation.cluster().id()))
                        .with("refresh"))
                : Optional.empty();
    }

    private Change change() {
        return situation.change();
    }
}
