package dev.tailor.web;

import io.quarkus.qute.TemplateExtension;
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
        return teams() + "/" + AddressPart.encoded(name);
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

    public static String alerts() {
        return "/alerts";
    }

    /** Alerts in one status: open, tracking or closed. */
    public static String alerts(String status) {
        return alerts() + "?status=" + status;
    }

    public static String acknowledgement(long alert) {
        return alerts() + "/" + alert + "/acknowledgement";
    }

    public static String acknowledgementUndo(long alert) {
        return acknowledgement(alert) + "/undo";
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
}
