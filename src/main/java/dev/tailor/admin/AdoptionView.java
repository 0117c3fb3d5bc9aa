package dev.tailor.admin;

import dev.tailor.catalog.Size;
import dev.tailor.fleet.AdoptionChoices;
import dev.tailor.fleet.FleetRow;
import dev.tailor.stock.UnofferedSizes;
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
 * @param unfitted the machines of which a size would be made; empty where none can, or a size has them
 */
public record AdoptionView(
        FleetCluster cluster,
        String obstacle,
        String team,
        List<Member> members,
        List<Size> sizes,
        String unfitted,
        AdoptionForm form,
        Problems problems) {
    static AdoptionView of(FleetRow row, AdoptionChoices choices, AdoptionForm form) {
        return new AdoptionView(
                new FleetCluster(row, choices.sizes()),
                choices.obstacle(),
                choices.team(),
                choices.owners(),
                choices.sizes(),
                choices.unfitted(),
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
        if (fits()) {
            return "It runs on " + machines()
                    + ". With another size, that is shown as a difference until somebody decides.";
        }
        return "No size has its " + machines() + ". "
                + (unfitted.isEmpty() ? "The" : "As it is, it gets one that nobody is offered. Of the others the")
                + " nearest come first; that it differs is shown until somebody decides.";
    }

    /** What is known of them, until somebody writes otherwise. */
    public String memory() {
        return form.equals(AdoptionForm.EMPTY)
                ? UnofferedSizes.memory(unfitted).map(String::valueOf).orElse("")
                : form.memory();
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
        return form.size().isEmpty() || form.asItIs() ? sizes.get(0).id() : form.size();
    }

    AdoptionView wrong(Problems found) {
        return new AdoptionView(cluster, obstacle, team, members, sizes, unfitted, form, found);
    }
}
