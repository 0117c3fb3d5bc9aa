package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The addresses of pages, for templates ({@code {link:clusters}}) and for redirects ({@code Links.clusters()}) alike.
 */
@TemplateExtension(namespace = "link")
public final class Links {
    private Links() {}

    public static String home() {
        return "/";
    }

    public static String clusters() {
        return "/clusters";
    }

    public static String theme() {
        return "/theme";
    }

    public static String signOut() {
        return "/sign-out";
    }

    /** One's own access tokens. */
    public static String tokens() {
        return "/tokens";
    }

    /** One's own teams, and what one is invited to. */
    public static String teams() {
        return "/teams";
    }

    /** @param name any characters */
    public static String team(String name) {
        return teams() + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What somebody owns. */
    public static String person(long number) {
        return "/people/" + number;
    }

    /** What one owns oneself. */
    public static String me() {
        return "/people/me";
    }

    /** What somebody hears of by mail. */
    public static String notifications() {
        return "/notifications";
    }

    /** The webhooks that a lead keeps. */
    public static String webhooks() {
        return "/webhooks";
    }

    public static String newWebhook() {
        return webhooks() + "/new";
    }

    public static String webhook(UUID id) {
        return webhooks() + "/" + id;
    }

    /** The page about the API. */
    public static String reference() {
        return "/reference";
    }

    public static String tokenRevocation(long token) {
        return tokens() + "/" + token + "/revocation";
    }

    public static String newCluster() {
        return "/clusters/new";
    }

    /** A new-cluster form that begins with what an earlier request asked for. */
    public static String newClusterLike(UUID id) {
        return "/clusters/new?like=" + id;
    }

    public static String newClusterName() {
        return "/clusters/new/name";
    }

    public static String newClusterSummary() {
        return "/clusters/new/summary";
    }

    public static String cluster(UUID id) {
        return "/clusters/" + id;
    }

    /** The part of a cluster's page that renews itself. */
    public static String progress(UUID id) {
        return cluster(id) + "/progress";
    }

    public static String check(UUID id) {
        return cluster(id) + "/check";
    }

    public static String edit(UUID id) {
        return cluster(id) + "/edit";
    }

    /** Where a cluster is handed over. */
    public static String owner(UUID id) {
        return cluster(id) + "/owner";
    }

    public static String resize(UUID id) {
        return cluster(id) + "/resize";
    }

    public static String resizeSummary(UUID id) {
        return resize(id) + "/summary";
    }

    public static String protection(UUID id) {
        return cluster(id) + "/protection";
    }

    public static String pause(UUID id) {
        return cluster(id) + "/pause";
    }

    public static String resume(UUID id) {
        return cluster(id) + "/resume";
    }

    /** Until when it is wanted. */
    public static String expiry(UUID id) {
        return cluster(id) + "/expiry";
    }

    public static String expiryExtension(UUID id) {
        return expiry(id) + "/extension";
    }

    /** When it is paused at night. */
    public static String schedule(UUID id) {
        return cluster(id) + "/schedule";
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

    public static String expiryExemption(UUID id) {
        return expiry(id) + "/exemption";
    }

    public static String deletion(UUID id) {
        return cluster(id) + "/deletion";
    }

    /** Where Atlas differs from what was asked. */
    public static String drift(UUID id) {
        return cluster(id) + "/drift";
    }

    public static String logins(UUID id) {
        return cluster(id) + "/logins";
    }

    public static String newLogin(UUID id) {
        return logins(id) + "/new";
    }

    /** @param login its number, or what Atlas calls it; any characters */
    public static String login(UUID id, String login) {
        return logins(id) + "/"
                + URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static String loginPassword(UUID id, String login) {
        return login(id, login) + "/password";
    }

    public static String loginRemoval(UUID id, String login) {
        return login(id, login) + "/removal";
    }

    /** The section of measurements of a cluster's page. */
    public static String metrics(UUID id) {
        return cluster(id) + "/metrics";
    }

    public static String address(UUID id) {
        return cluster(id) + "/address";
    }

    public static String alerts() {
        return "/alerts";
    }

    /** Alerts in one status: open, tracking or closed. */
    public static String alerts(String status) {
        return alerts() + "?status=" + status;
    }

    public static String clusterAlerts(UUID id) {
        return cluster(id) + "/alerts";
    }

    public static String acknowledgement(long alert) {
        return alerts() + "/" + alert + "/acknowledgement";
    }

    public static String acknowledgementUndo(long alert) {
        return acknowledgement(alert) + "/undo";
    }

    public static String network(UUID id) {
        return cluster(id) + "/network";
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

    /** Where several decisions go at once. */
    public static String severalDecisions() {
        return "/review/decisions";
    }

    public static String review() {
        return "/review";
    }

    /** What teams have, as a file. */
    public static String reviewCsv() {
        return review() + "/csv";
    }

    /** What is left to look at in this quarter. */
    public static String reviewLeft() {
        return review() + "?show=left#all";
    }

    /** Where a decision about several clusters goes. */
    public static String reviewClusters() {
        return review() + "/clusters";
    }

    /** Where retiring several is confirmed. */
    public static String reviewRetirement() {
        return review() + "/retirement";
    }

    /** What became of each of several clusters. */
    public static String reviewOutcome(UUID sitting) {
        return review() + "/outcomes/" + sitting;
    }

    /** What happened to the clusters of a lead's teams. */
    public static String teamHistory() {
        return review() + "/history";
    }

    /** What was spent, for leads. */
    public static String costs() {
        return "/costs";
    }

    public static String change(long id) {
        return "/changes/" + id;
    }

    public static String decision(long id) {
        return change(id) + "/decision";
    }

    public static String withdrawal(long id) {
        return change(id) + "/withdrawal";
    }

    /** Trying until the cloud has room. */
    public static String patience(long id) {
        return change(id) + "/patience";
    }

    public static String retry(long id) {
        return change(id) + "/retry";
    }
}
