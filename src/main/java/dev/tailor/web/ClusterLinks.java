package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** The addresses of the pages below a cluster's own; templates call them as they call {@link Links}. */
// Qute wants classes of one namespace to differ in their priorities.
@TemplateExtension(namespace = "link", priority = 6)
public final class ClusterLinks {
    private ClusterLinks() {}

    /** The part of a cluster's page that renews itself. */
    public static String progress(UUID id) {
        return Links.cluster(id) + "/progress";
    }

    public static String check(UUID id) {
        return Links.cluster(id) + "/check";
    }

    public static String edit(UUID id) {
        return Links.cluster(id) + "/edit";
    }

    /** Where a cluster is handed over. */
    public static String owner(UUID id) {
        return Links.cluster(id) + "/owner";
    }

    public static String resize(UUID id) {
        return Links.cluster(id) + "/resize";
    }

    public static String resizeSummary(UUID id) {
        return resize(id) + "/summary";
    }

    public static String protection(UUID id) {
        return Links.cluster(id) + "/protection";
    }

    public static String pause(UUID id) {
        return Links.cluster(id) + "/pause";
    }

    public static String resume(UUID id) {
        return Links.cluster(id) + "/resume";
    }

    /** Until when it is wanted. */
    public static String expiry(UUID id) {
        return Links.cluster(id) + "/expiry";
    }

    public static String expiryExtension(UUID id) {
        return expiry(id) + "/extension";
    }

    public static String expiryExemption(UUID id) {
        return expiry(id) + "/exemption";
    }

    /** When it is paused at night. */
    public static String schedule(UUID id) {
        return Links.cluster(id) + "/schedule";
    }

    public static String scheduleRemoval(UUID id) {
        return schedule(id) + "/removal";
    }

    /** Running through the next night. */
    public static String scheduleToday(UUID id) {
        return schedule(id) + "/today";
    }

    public static String scheduleTodayRemoval(UUID id) {
        return scheduleToday(id) + "/removal";
    }

    public static String deletion(UUID id) {
        return Links.cluster(id) + "/deletion";
    }

    /** Where Atlas differs from what was asked. */
    public static String drift(UUID id) {
        return Links.cluster(id) + "/drift";
    }

    public static String logins(UUID id) {
        return Links.cluster(id) + "/logins";
    }

    public static String newLogin(UUID id) {
        return logins(id) + "/new";
    }

    /** @param login its number, or what Atlas calls it; any characters */
    public static String login(UUID id, String login) {
        return logins(id) + "/" + AddressPart.encoded(login);
    }

    public static String loginPassword(UUID id, String login) {
        return login(id, login) + "/password";
    }

    public static String loginRemoval(UUID id, String login) {
        return login(id, login) + "/removal";
    }

    /** The section of measurements of a cluster's page. */
    public static String metrics(UUID id) {
        return Links.cluster(id) + "/metrics";
    }

    public static String address(UUID id) {
        return Links.cluster(id) + "/address";
    }

    public static String clusterAlerts(UUID id) {
        return Links.cluster(id) + "/alerts";
    }

    public static String network(UUID id) {
        return Links.cluster(id) + "/network";
    }

    /** The part of the network access page that renews itself. */
    public static String networkEntries(UUID id) {
        return network(id) + "/entries";
    }

    public static String networkMine(UUID id) {
        return network(id) + "/mine";
    }

    public static String networkRemoval(UUID id, long entry) {
        return network(id) + "/" + entry + "/removal";
    }

    public static String networkRetry(UUID id, long entry) {
        return network(id) + "/" + entry + "/retry";
    }
}
