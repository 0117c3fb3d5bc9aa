package dev.tailor.stock;

import dev.tailor.catalog.Sizes;
import dev.tailor.cluster.Refusal;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes edits of sizes: looks what is wrong, asks Atlas about machines that are new, and then stores. */
@ApplicationScoped
public class SizeDesk {
    @Inject
    Stock stock;

    @Inject
    Machines machines;

    @Inject
    Sizes sizes;

    /** @throws Refusal.Invalid with all that is wrong */
    public Edit add(Person who, String id, Draft draft) {
        var problems = new LinkedHashMap<>(DraftRules.letter(id));
        problems.putAll(DraftRules.problems(draft));
        Refusal.Invalid.ifAny(problems);
        var found = machines.look(draft.instanceSize());
        Refusal.Invalid.ifAny(found.problems());
        return new Edit.Saved(stock.add(who, id, draft.terms()), found.remark());
    }

    /**
     * Changes a size.
     *
     * @param version which of its states they have read
     * @param letter what it is called from now on
     * @throws Refusal.Invalid with all that is wrong
     * @throws Refusal.NotFound where there is none of that letter
     */
    public Edit change(Person who, String id, int version, String letter, Draft draft) {
        var present = sizes.findByIdOptional(id).orElseThrow(Refusal.NotFound::new);
        var problems = new LinkedHashMap<>(letter.equals(id) ? Map.<String, String>of() : DraftRules.letter(letter));
        problems.putAll(DraftRules.problems(draft));
        Refusal.Invalid.ifAny(problems);
        var found = present.runsOn(draft.instanceSize())
                ? Machines.Found.ASKED_NOBODY
                : machines.look(draft.instanceSize());
        Refusal.Invalid.ifAny(found.problems());
        var edit = stock.change(who, id, version, letter, draft);
        return edit instanceof Edit.Saved saved ? new Edit.Saved(saved.size(), found.remark()) : edit;
    }
}
