package dev.tailor.membership;

import dev.tailor.cluster.Refusal;
import dev.tailor.cluster.SuggestedLabel;
import dev.tailor.cluster.SuggestedLabels;
import dev.tailor.history.Act;
import dev.tailor.history.Deed;
import dev.tailor.history.Ledger;
import dev.tailor.history.Result;
import dev.tailor.team.Members;
import dev.tailor.team.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The labels that a team suggests, as its leads keep them. */
@ApplicationScoped
public class LabelDesk {
    @Inject
    Leads leads;

    @Inject
    Members members;

    @Inject
    SuggestedLabels labels;

    @Inject
    Ledger ledger;

    /**
     * What a team suggests, by key.
     *
     * @throws Refusal.NotFound where it is none of theirs
     */
    @Transactional
    public List<SuggestedLabel> of(Person who, String team) {
        if (who.roleIn(team).isEmpty() || !leads.isKnown(team, members.of(team))) {
            throw new Refusal.NotFound();
        }
        return labels.of(team);
    }

    /**
     * Nobody else changes what the team suggests before the transaction is over; to be called within one.
     *
     * @throws Refusal.NotAllowed where they don't lead the team
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Person who, String team) {
        leads.hold(who, team, "keep its labels");
    }

    /**
     * From now on forms have a row for this label; where they have one already, these are its usual values.
     *
     * @throws Refusal.NotAllowed where they don't lead the team
     * @throws Refusal.Invalid where it does not go: key, usual
     */
    @Transactional
    public void suggest(Person who, String team, String key, List<String> usual) {
        hold(who, team);
        var problems = SuggestionRules.problems(key, usual);
        var others = labels.count("team = ?1 and key <> ?2", team, key);
        SuggestionRules.tooMany((int) others + 1).ifPresent(sentence -> problems.putIfAbsent("key", sentence));
        Refusal.Invalid.ifAny(problems);
        keep(who, team, key, usual);
    }

    /**
     * From now on forms have rows for these and no others.
     *
     * @param wanted usual values by key
     * @throws Refusal.Invalid where one of them does not go: labels
     */
    @Transactional
    public void replace(Person who, String team, Map<String, List<String>> wanted) {
        hold(who, team);
        SuggestionRules.tooMany(wanted.size()).ifPresent(LabelDesk::refuse);
        wanted.forEach((key, usual) -> SuggestionRules.problems(key, usual).values().stream()
                .findFirst()
                .ifPresent(LabelDesk::refuse));
        labels.of(team).stream()
                .filter(present -> !wanted.containsKey(present.key()))
                .forEach(this::drop);
        wanted.forEach((key, usual) -> keep(who, team, key, usual));
    }

    /** From now on forms have no row for this one; clusters keep it. */
    @Transactional
    public void drop(Person who, String team, String key) {
        hold(who, team);
        drop(labels.of(team, key).orElseThrow(Refusal.NotFound::new));
    }

    /** Forgets all of a team that ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void dropAll(String team) {
        labels.delete("team", team);
    }

    private void keep(Person who, String team, String key, List<String> usual) {
        var present = labels.of(team, key);
        if (present.filter(label -> label.usual().equals(usual)).isPresent()) {
            return;
        }
        present.ifPresentOrElse(
                label -> label.become(usual, who.name()),
                () -> labels.persist(new SuggestedLabel(team, key, usual, who.name())));
        ledger.write(Deed.of(Act.TEAM, "suggested the label " + key)
                .toTeam(team)
                .ended(Result.DONE, usual.isEmpty() ? "" : "Usual values: " + String.join(", ", usual)));
    }

    private void drop(SuggestedLabel label) {
        labels.delete(label);
        ledger.write(Deed.of(Act.TEAM, "suggests the label " + label.key() + " no more")
                .toTeam(label.team()));
    }

    private static void refuse(String sentence) {
        throw new Refusal.Invalid(Map.of("labels", sentence));
    }
}
