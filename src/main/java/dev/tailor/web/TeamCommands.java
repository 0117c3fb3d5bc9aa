package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import io.vertx.core.json.JsonObject;

/** The same for pages about teams and people: {@code {#command teamCommand:members(team) /}}. */
@TemplateExtension(namespace = "teamCommand")
public final class TeamCommands {
    private TeamCommands() {}

    /** What is not typed yet is to be replaced. */
    public static Command make(String name, String shown) {
        var body = new JsonObject().put("name", or(name, "payments")).put("shown", or(shown, "Payments and invoices"));
        return Command.manage("POST", Links.teams(), body);
    }

    public static Command rename(String team, String shown) {
        return Command.overwrite("PATCH", Links.team(team), new JsonObject().put("shown", shown));
    }

    public static Command end(String team) {
        return Command.manage("DELETE", Links.team(team), null);
    }

    public static Command members(String team) {
        return Command.get(Links.team(team) + "/members");
    }

    /** An address to be replaced where none is typed. */
    public static Command invite(String team, String email, String role) {
        var body = new JsonObject()
                .put("email", or(email, "colleague@example.com"))
                .put("role", or(role, "developer"));
        return Command.manage("POST", Links.team(team) + "/invitations", body);
    }

    /** Another role for who has joined, to be replaced. */
    public static Command role(String team, long member) {
        return Command.manage("PUT", member(team, member) + "/role", new JsonObject().put("role", "lead"));
    }

    public static Command takeOut(String team, long member) {
        return Command.manage("DELETE", member(team, member), null);
    }

    public static Command takeBack(String team, long invitation) {
        return Command.manage("DELETE", Links.team(team) + "/invitations/" + invitation, null);
    }

    public static Command leave(String team) {
        return Command.manage("DELETE", Links.team(team) + "/members/me", null);
    }

    private static String member(String team, long member) {
        return Links.team(team) + "/members/" + member;
    }

    public static Command departure(long person) {
        return Command.manage("POST", Links.person(person) + "/departure", null);
    }

    private static String or(String said, String otherwise) {
        return said.isEmpty() ? otherwise : said;
    }
}
