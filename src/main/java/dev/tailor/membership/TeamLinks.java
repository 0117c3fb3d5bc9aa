package dev.tailor.membership;

import dev.tailor.web.Links;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of what is done about teams; templates reach them as {@code {member:invitations(team)}}. */
@TemplateExtension(namespace = "member")
final class TeamLinks {
    private TeamLinks() {}

    static String acceptance(Long invitation) {
        return "/invitations/" + invitation + "/acceptance";
    }

    static String invitations(String team) {
        return Links.team(team) + "/invitations";
    }

    static String taking(String team, Long invitation) {
        return invitations(team) + "/" + invitation + "/end";
    }

    static String leaving(String team) {
        return Links.team(team) + "/leaving";
    }

    static String role(String team, long member) {
        return Links.team(team) + "/members/" + member + "/role";
    }

    static String removal(String team, long member) {
        return Links.team(team) + "/members/" + member + "/removal";
    }

    /** The labels that a team suggests. */
    static String labels(String team) {
        return Links.team(team) + "/labels";
    }

    /** The same, with one of them in the form. */
    static String label(String team, String key) {
        return labels(team) + "?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    static String labelRemoval(String team) {
        return labels(team) + "/removal";
    }

    static String all() {
        return AllTeamsTab.LINK;
    }

    static String made(String team) {
        return AllTeamsTab.LINK + "/team?name=" + URLEncoder.encode(team, StandardCharsets.UTF_8);
    }

    static String end() {
        return AllTeamsTab.LINK + "/end";
    }
}
