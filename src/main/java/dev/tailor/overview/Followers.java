package dev.tailor.overview;

import dev.tailor.cluster.Change;
import dev.tailor.cluster.ChangeStatus;
import dev.tailor.cluster.Outlook;
import dev.tailor.team.Role;
import dev.tailor.web.ChangeLinks;
import dev.tailor.web.Links;
import java.util.ArrayList;
import java.util.List;

/** What comes after the change that a page is about. */
record Followers(Situation situation) {
    List<FollowerView> view() {
        return new Outlook(situation.cluster())
                .followers().stream().map(this::follower).toList();
    }

    private FollowerView follower(Change change) {
        return new FollowerView(situation.asked(change) + ".", waits(change), ways(change));
    }

    private String waits(Change change) {
        if (change.status() == ChangeStatus.WAITING) {
            return CreationCards.capital(situation.deciders(change)) + " decides about it.";
        }
        return situation
                .about()
                .filter(before -> before.status() == ChangeStatus.FAILED)
                .map(before -> "It begins when what failed was tried again or withdrawn.")
                .orElse("");
    }

    private List<WayView> ways(Change change) {
        var ways = new ArrayList<WayView>();
        if (change.status() == ChangeStatus.WAITING
                && situation.who().is(Role.LEAD, situation.cluster().team())) {
            ways.add(WayView.link("Decide about it", Links.review()));
        }
        if (situation.manages()) {
            ways.add(WayView.form("Withdraw it", ChangeLinks.withdrawal(change.id())));
        }
        return List.copyOf(ways);
    }
}
