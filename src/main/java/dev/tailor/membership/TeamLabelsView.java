package dev.tailor.membership;

import dev.tailor.cluster.SuggestedLabel;
import dev.tailor.team.Person;
import dev.tailor.team.Role;
import dev.tailor.web.Command;
import dev.tailor.web.LabelCommands;
import dev.tailor.web.Problems;
import java.util.List;

/**
 * The labels that a team suggests.
 *
 * @param who looks at them
 * @param form what is filled in to suggest one
 */
public record TeamLabelsView(
        Person who, String team, String shown, List<SuggestedLabel> labels, LabelForm form, Problems problems) {
    public boolean leads() {
        return who.is(Role.LEAD, team);
    }

    /** The same for a shell. */
    public Command command() {
        return leads() ? LabelCommands.suggest(team, labels) : LabelCommands.suggested(team);
    }

    /** Whether the form is about one that is suggested already. */
    public boolean changes() {
        return labels.stream().anyMatch(label -> label.key().equals(form.key()));
    }
}
