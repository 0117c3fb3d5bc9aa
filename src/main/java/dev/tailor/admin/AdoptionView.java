package dev.tailor.admin;

import dev.tailor.catalog.Size;
import dev.tailor.fleet.AdoptionChoices;
import dev.tailor.fleet.FleetRow;
import dev.tailor.team.Member;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The page on which a cluster is brought under management that nobody asked Tailor for.
 *
 * @param obstacle why it can't be, or empty
 * @param team whose it will be; empty where no team has its project
 * @param members who could own it
 * @param sizes the nearest first
 */
public record AdoptionView(
        FleetCluster cluster,
        String obstacle,
        String team,
        List<Member> members,
        List<Size> sizes,
        AdoptionForm form,
        Problems problems) {
    static AdoptionView of(FleetRow row, AdoptionChoices choices, AdoptionForm form) {
        return new AdoptionView(
                new FleetCluster(row, choices.sizes()),
                choices.obstacle(),
                choices.team(),
                choices.owners(),
                choices.sizes(),
                form,
                Problems.NONE);
    }

    public String name() {
        return cluster.cluster().name();
    }

    /** Whether a size has just these machines: then nothing differs. */
    public boolean asItIs(Size size) {
        return cluster.cluster().instanceSize().filter(size::runsOn).isPresent();
    }

    public boolean fits() {
        return sizes.stream().anyMatch(this::asItIs);
    }

    /** Atlas's word for the machines. */
    public String machines() {
        return cluster.cluster().instanceSize().orElse("machines that Atlas does not name");
    }

    /** What choosing a size means. */
    public String sizeHint() {
        return fits()
                ? "It runs on " + machines()
                        + ". With another size, that is shown as a difference until somebody decides."
                : "No size has its " + machines()
                        + ". The nearest come first; that it differs is shown until somebody decides.";
    }

    public boolean chosen(Size size) {
        return form.size().isEmpty() ? size.equals(sizes.get(0)) : form.size().equals(size.id());
    }

    public boolean chosen(Member member) {
        return form.owner().equals(Long.toString(member.number()));
    }

    /** What a command names where nobody and nothing is chosen yet. */
    public String suggestedOwner() {
        return members.stream()
                .filter(this::chosen)
                .findFirst()
                .orElse(members.get(0))
                .email();
    }

    public String suggestedSize() {
        return form.size().isEmpty() ? sizes.get(0).id() : form.size();
    }

    AdoptionView wrong(Problems found) {
        return new AdoptionView(cluster, obstacle, team, members, sizes, form, found);
    }
}
