package dev.tailor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tailor.catalog.Size;
import dev.tailor.fleet.AdoptionChoices;
import java.util.List;

/**
 * How a cluster that nobody asked Tailor for can be brought under management.
 *
 * @param obstacle why it can't be brought under management; empty where it can
 * @param team whose it will be; empty where no team has its project
 * @param owners who works there and has signed in
 * @param sizes the nearest first
 * @param unfitted the machines that no size has and one can be made of, by asItIs; empty where none can, or one has them
 */
public record AdoptionJson(String obstacle, String team, List<Owner> owners, List<Choice> sizes, String unfitted) {
    static AdoptionJson of(AdoptionChoices choices, String machines) {
        return new AdoptionJson(
                choices.obstacle(),
                choices.team(),
                choices.owners().stream()
                        .map(one -> new Owner(one.number(), one.name(), one.email()))
                        .toList(),
                choices.sizes().stream().map(size -> Choice.of(size, machines)).toList(),
                choices.unfitted());
    }

    /**
     * Somebody whose it can be.
     *
     * @param id what addresses call them
     * @param email absent where none is known
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Owner(long id, String name, String email) {}

    /** @param asItIs whether it has just these machines, so that nothing will differ */
    public record Choice(String size, int memoryGb, boolean asItIs) {
        static Choice of(Size size, String machines) {
            return new Choice(size.id(), size.memoryGb(), size.runsOn(machines));
        }
    }
}
