package dev.tailor.review;

import dev.tailor.team.Member;
import dev.tailor.web.DayField;
import dev.tailor.web.PlainText;
import dev.tailor.web.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a lead decides about several clusters, as it was ticked and typed.
 *
 * @param ticked ids of clusters
 * @param fate the key of what is to become of them
 * @param size to shrink to
 * @param expires the day for those that shall expire
 * @param heir the number of the member whose they shall be
 * @param why for the history
 */
public record FateForm(
        List<String> ticked, String fate, String size, DayField expires, String heir, String why, Problems problems) {
    static final FateForm EMPTY = new FateForm(List.of(), "keep", "", new DayField(""), "", "", Problems.NONE);

    private static final int LONGEST = 500;

    static FateForm of(FateFields sent) {
        return new FateForm(
                Objects.requireNonNullElse(sent.cluster, List.of()),
                text(sent.fate),
                text(sent.size),
                new DayField(text(sent.expires)),
                text(sent.heir),
                text(sent.why),
                Problems.NONE);
    }

    /** What is to be retired. */
    static FateForm retiring(List<String> clusters, String why) {
        var sent = new FateFields();
        sent.cluster = clusters;
        sent.fate = "retire";
        sent.why = why;
        return of(sent);
    }

    private static String text(String typed) {
        return PlainText.of(typed, LONGEST);
    }

    /** The same with all of these ticked. */
    FateForm ticking(List<Held> rows) {
        var all = rows.stream().map(row -> row.cluster().id().toString()).toList();
        return new FateForm(all, fate, size, expires, heir, why, problems);
    }

    FateForm with(Map<String, String> found) {
        return new FateForm(ticked, fate, size, expires, heir, why, new Problems(found));
    }

    /** What is wrong with it before any cluster is looked at: a sentence by field. */
    Map<String, String> mistakes() {
        var wrong = new LinkedHashMap<String, String>();
        if (ids().isEmpty()) {
            wrong.put("held", "Tick the clusters that you decide about.");
        }
        switch (fate) {
            case "keep", "pause", "retire" -> {}
            case "shrink" -> missing(wrong, "size", size, "Choose the size to shrink to.");
            case "hand-over" -> missing(wrong, "heir", heir, "Choose whose they shall be.");
            case "expire" -> {
                missing(wrong, "expires", expires.typed(), "Say their last day.");
                expires.problem().ifPresent(sentence -> wrong.put("expires", sentence));
            }
            default -> wrong.put("fate", "Choose what becomes of them.");
        }
        return wrong;
    }

    private static void missing(Map<String, String> wrong, String field, String typed, String sentence) {
        if (typed.isEmpty()) {
            wrong.put(field, sentence);
        }
    }

    /** Those that could be ids. */
    List<UUID> ids() {
        return ticked.stream()
                .filter(word -> word.matches("[0-9a-fA-F-]{36}"))
                .map(FateForm::id)
                .filter(Objects::nonNull)
                .distinct()
                .limit(Fates.MOST)
                .toList();
    }

    private static UUID id(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** What is decided, where nothing is wrong; retiring is confirmed on a page of its own. */
    Fate decided() {
        return switch (fate) {
            case "keep" -> new Fate.Keep();
            case "shrink" -> new Fate.Shrink(size, why);
            case "pause" -> new Fate.Pause(why);
            case "expire" -> new Fate.Expire(expires.day().orElseThrow());
            case "hand-over" -> new Fate.HandOver(heir);
            default -> throw new IllegalStateException("Not confirmed: " + fate);
        };
    }

    boolean retires() {
        return fate.equals("retire");
    }

    public boolean chose(String key) {
        return fate.equals(key);
    }

    public boolean choseHeir(Member member) {
        return heir.equals(Long.toString(member.number()));
    }

    public boolean isTicked(UUID id) {
        return ticked.contains(id.toString());
    }
}
