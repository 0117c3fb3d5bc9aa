package dev.tailor.admin;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of administrators' pages; templates reach them as {@code {admin:projects}}. */
@TemplateExtension(namespace = "admin")
final class AdminLinks {
    private AdminLinks() {}

    static String admin() {
        return "/admin";
    }

    /** Where Atlas is asked again. */
    static String copy() {
        return "/admin/copy";
    }

    static String fleet() {
        return "/admin/fleet";
    }

    static String removal(String project, String cluster) {
        return fleet() + "/" + project + "/" + cluster + "/deletion";
    }

    static String adoption(String project, String cluster) {
        return fleet() + "/" + project + "/" + cluster + "/adoption";
    }

    /** When a project's clusters are paused at night. */
    static String nights(String project) {
        return project(project) + "/nights";
    }

    static String nightsRemoval(String project) {
        return nights(project) + "/removal";
    }

    static String projects() {
        return "/admin/projects";
    }

    static String newProject() {
        return projects() + "/new";
    }

    static String newProjectIn(String organization) {
        return newProject() + "?organization=" + organization;
    }

    static String project(String id) {
        return projects() + "/" + id;
    }

    static String projectCopy(String id) {
        return project(id) + "/copy";
    }

    static String events(String id) {
        return project(id) + "/events";
    }

    static String placement(String id) {
        return project(id) + "/placement";
    }

    static String untying(String id) {
        return project(id) + "/untying";
    }

    static String organizations() {
        return "/admin/organizations";
    }

    static String organization(String id) {
        return organizations() + "/" + id;
    }

    static String sizes() {
        return "/admin/sizes";
    }

    static String newSize() {
        return sizes() + "/new";
    }

    static String size(String id) {
        return sizes() + "/" + id;
    }

    static String sizeRemoval(String id) {
        return size(id) + "/removal";
    }

    /** What was done to sizes. */
    static String historyOfSizes() {
        return history() + "?act=size";
    }

    static String announcement() {
        return "/admin/announcement";
    }

    static String approval() {
        return "/admin/approval";
    }

    static String quotas() {
        return "/admin/quotas";
    }

    /** @param team its name, any characters */
    static String quota(String team) {
        return quotas() + "/team?name=" + URLEncoder.encode(team, StandardCharsets.UTF_8);
    }

    static String quotaForm() {
        return quotas() + "/team";
    }

    static String historyOfQuotas() {
        return history() + "?act=quota";
    }

    static String history() {
        return "/admin/history";
    }

    static String historyOf(String project) {
        return history() + "?project=" + project;
    }
}
