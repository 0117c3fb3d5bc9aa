package dev.tailor.changing;

import dev.tailor.cluster.Cluster;
import dev.tailor.team.Member;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The page on which a cluster is handed over.
 *
 * @param owner what addresses call its owner; null where they never signed in
 * @param heirs whose it could be
 * @param chosen the number of one of them, as it was sent; empty before
 * @param overtaken whether somebody else has handed it over since the page was read
 */
public record HandoverView(
        Cluster cluster, Long owner, List<Member> heirs, String chosen, Problems problems, boolean overtaken) {
    public boolean chose(Member member) {
        return chosen.equals(Long.toString(member.number()));
    }
}
