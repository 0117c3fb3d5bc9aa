package dev.tailor.access;

import dev.tailor.atlas.AtlasRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The roles of a form, a row each. The fields {@code role}, {@code database} and {@code collection} come as often as
 * there are rows; buttons that send the form, so that they work without scripts, are named {@code add} and
 * {@code remove}.
 *
 * @param rows in the form's order
 * @param held the roles that the login had when the form was first shown
 * @param focus the number of the row that was just added; 0 for none
 */
public record RoleRows(List<RoleRow> rows, List<AtlasRole> held, int focus) {
    public RoleRows {
        rows = List.copyOf(rows);
        held = List.copyOf(held);
    }

    /** For a login that is yet to be made: one row to fill in. */
    static RoleRows fresh() {
        return new RoleRows(List.of(RoleRow.of(1, RoleName.READ_WRITE.inAtlas(), "", "")), List.of(), 0);
    }

    /** For a login that has roles. */
    static RoleRows of(List<AtlasRole> held) {
        var rows = new ArrayList<RoleRow>();
        held.forEach(role -> rows.add(RoleRow.of(rows.size() + 1, role)));
        return new RoleRows(rows, held, 0);
    }

    /** What a form has sent, a list for each field; all may be null. */
    static RoleRows sent(List<String> roles, List<String> databases, List<String> collections, List<String> held) {
        var all = orEmpty(roles);
        var rows = new ArrayList<RoleRow>();
        for (int at = 0; at < all.size(); at++) {
            rows.add(RoleRow.of(at + 1, all.get(at), textAt(databases, at), textAt(collections, at)));
        }
        var before = orEmpty(held).stream()
                .map(RoleText::parsed)
                .flatMap(Optional::stream)
                .toList();
        return new RoleRows(rows, before, 0);
    }

    /** With one more row for somebody to fill in. */
    RoleRows adding() {
        var more = new ArrayList<>(rows);
        more.add(RoleRow.of(rows.size() + 1, RoleName.READ.inAtlas(), "", ""));
        return new RoleRows(more, held, more.size());
    }

    /** Without a row; a text that is no number of a row removes none. */
    RoleRows removing(String number) {
        var left = new ArrayList<RoleRow>();
        rows.stream()
                .filter(row -> !Integer.toString(row.number()).equals(number))
                .forEach(row -> left.add(RoleRow.of(left.size() + 1, row.role(), row.database(), row.collection())));
        return new RoleRows(left, held, 0);
    }

    /** Each row with what is wrong with it; what the login has already is right. */
    RoleRows checked(boolean leads) {
        return new RoleRows(
                rows.stream()
                        .map(row -> problem(row, leads).map(row::with).orElse(row))
                        .toList(),
                held,
                focus);
    }

    private Optional<RoleRules.Problem> problem(RoleRow row, boolean leads) {
        var role = row.asRole();
        if (held.contains(role)) {
            return Optional.empty();
        }
        return RoleRules.problem(role)
                .or(() -> leads || !RoleRules.overAllDatabases(role)
                        ? Optional.empty()
                        : Optional.of(new RoleRules.Problem("role", LoginRules.OVER_ALL)));
    }

    /** A sentence for each row that something is wrong with, by the id of its field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (rows.isEmpty()) {
            problems.put("roles", LoginRules.NO_ROLE);
        }
        rows.stream().filter(RoleRow::isWrong).forEach(row -> problems.put(row.wrongField(), row.error()));
        return problems;
    }

    /** Whether something is wrong with one of the rows. */
    public boolean wrong() {
        return rows.stream().anyMatch(RoleRow::isWrong);
    }

    List<AtlasRole> roles() {
        return rows.stream().map(RoleRow::asRole).toList();
    }

    /** What the login had, as the form carries it. */
    public List<String> heldTexts() {
        return held.stream().map(RoleText::of).toList();
    }

    private static String textAt(List<String> texts, int at) {
        return texts != null && at < texts.size() ? texts.get(at) : "";
    }

    private static List<String> orEmpty(List<String> texts) {
        return Objects.requireNonNullElse(texts, List.of());
    }
}
