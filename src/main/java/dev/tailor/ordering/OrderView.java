package dev.tailor.ordering;

import dev.tailor.catalog.Project;
import dev.tailor.catalog.Size;
import dev.tailor.cluster.Approval;
import dev.tailor.cluster.Standing;
import dev.tailor.web.Command;
import dev.tailor.web.Commands;
import dev.tailor.web.ExpiryWords;
import dev.tailor.web.LabelWords;
import dev.tailor.web.Problems;
import dev.tailor.web.QuotaLine;
import dev.tailor.web.SizeCard;
import dev.tailor.web.StateView;
import dev.tailor.web.StorageField;
import java.util.List;

/**
 * The page: the form as it is filled in, and what is to be said about it.
 *
 * @param order what is filled in
 * @param project the project that it means; the first where it means none
 * @param projects those that can be chosen; a single one is no choice
 * @param size the size that is chosen; the smallest where none is
 * @param cards the sizes
 * @param standing what the project's team has of what it may have
 * @param approval what the rules say about it
 * @param leads given names of those who would decide
 * @param labelKeys keys that the teams use
 * @param name whether the name can be taken
 * @param problems what was wrong when it was sent
 */
public record OrderView(
        Order order,
        Project project,
        List<Project> projects,
        Size size,
        List<SizeCard> cards,
        Standing standing,
        Approval approval,
        List<String> leads,
        List<String> labelKeys,
        NameCheck name,
        Problems problems) {

    public boolean choosesProject() {
        return projects.size() > 1;
    }

    /** Whose the cluster will be. */
    public String owner() {
        return choosesProject()
                ? "You own it; everyone in the project’s team can see it."
                : "For team " + project.team() + ". You own it; everyone in " + project.team() + " can see it.";
    }

    /** Beside the sizes; null where nothing is limited. */
    public String quota() {
        return standing.limited() ? QuotaLine.now(standing) : null;
    }

    /** Below the sizes. */
    public String advice() {
        return "Not sure? Take " + cards.get(0).id() + ". You can resize at any time.";
    }

    public StorageField storage() {
        return order.storage().under(size.storageGb());
    }

    /** What the size allows. */
    public String range() {
        return "%s holds %d to %,d GB. Storage can grow later; it can’t shrink."
                .formatted(size.id(), size.storageMinGb(), size.storageMaxGb());
    }

    /** What a description is good for. */
    public String purpose() {
        return "What it is for, so that " + StateView.names(leads) + " can tell, and you in a year.";
    }

    public boolean expiryOptional() {
        return !project.lifetime().required();
    }

    /** What an expiry does, and what the project says about it. */
    public String expiryHint() {
        return ExpiryWords.hint(project);
    }

    /** What labels are good for, and which the project needs. */
    public String labelHint() {
        return LabelWords.hint(project);
    }

    public OrderSummary summary() {
        var next = new OrderNext(approval, leads, project.name()).sentence(size);
        return OrderSummary.of(order, choosesProject() ? project.name() : "", size, standing, next);
    }

    /** The same for a shell. */
    public Command command() {
        return Commands.request(
                choosesProject() ? project.name() : null,
                order.name(),
                size.id(),
                order.storage().gigabytes().orElse(size.storageGb()),
                order.description(),
                order.labels().labels(),
                order.expires().typed());
    }

    OrderView with(Problems found) {
        return new OrderView(order, project, projects, size, cards, standing, approval, leads, labelKeys, name, found);
    }
}
