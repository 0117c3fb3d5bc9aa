package dev.tailor.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What parameters mean, for those of whom their route does not say it. */
final class DescribedParameters {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("path id", "Tailor’s id of the cluster"),
            Map.entry("path change", "The number of the change"),
            Map.entry("path alert", "The number of the alert; below a project Atlas’s id of it"),
            Map.entry("path entry", "The number of the entry, or what it lets in, percent-encoded"),
            Map.entry("path login", "The key of the login: its number, or admin. and its name, percent-encoded"),
            Map.entry("path size", "The letter of the size"),
            Map.entry("path team", "The team’s name, percent-encoded"),
            Map.entry("path member", "The number of the member"),
            Map.entry("path invitation", "The number of the invitation"),
            Map.entry("path person", "The number of the person, as lists of members tell it"),
            Map.entry("path token", "The number of the token"),
            Map.entry("path webhook", "Tailor’s id of the webhook"),
            Map.entry("path project", "Atlas’s id of the project"),
            Map.entry("path cluster", "Atlas’s id of the cluster"),
            Map.entry("path name", "The cluster’s name"),
            Map.entry("path databaseName", "Where the login signs in: admin, $external"),
            Map.entry("path username", "The login’s name"),
            Map.entry("query after", "Where the page begins, as the link next of the page before says it"),
            Map.entry("query afterName", "Where the page begins, as the link next of the page before says it"),
            Map.entry("query afterId", "Where the page begins, as the link next of the page before says it"),
            Map.entry("query limit", "How many rows at most, 1 to 500; 100 unless said"),
            Map.entry("query q", "A part of the name"),
            Map.entry("query orgId", "Atlas’s id of the organization"),
            Map.entry("query of", "everybody, for administrators: all tokens that work"),
            Map.entry("query team", "One team; all that you lead unless said"),
            Map.entry("query label", "The key of a label that tells costs apart"),
            Map.entry("query wait", "How many seconds the answer is held until the cluster has settled, 55 at most"),
            Map.entry("query confirm", "The cluster’s name once more"),
            Map.entry("query areYouSure", "true: it is meant"),
            Map.entry("query reason", "Why, for the history"),
            Map.entry("query span", "hour, day or week; hour unless said"),
            Map.entry("query status", "OPEN, TRACKING or CLOSED; all unless said"),
            Map.entry("query type", "A type in Atlas’s words, as in CLUSTER_CREATED"),
            Map.entry("query since", "Not before this moment, as in 2026-11-24T00:00:00Z"),
            Map.entry("query pageNum", "Which page, from 1"),
            Map.entry("query itemsPerPage", "How many rows a page has, 1 to 500; 100 unless said"),
            Map.entry("query all", "true: all at once, on one page"),
            Map.entry("query clusterName", "The cluster’s name"),
            Map.entry("query project", "The project’s name or Atlas’s id, where several have a cluster of that name"),
            Map.entry("header If-Match", "The ETag of the answer that you have read; without it 428"),
            Map.entry("header If-None-Match", "The ETag of an answer that you have: 304 while it is the same"),
            Map.entry(
                    "header Idempotency-Key",
                    "Up to 200 characters of your choice: the same key and body get the same answer for a day"),
            Map.entry("header Prefer", "wait=n holds the answer for up to n seconds, 55 at most"));

    private DescribedParameters() {}

    static void complete(Operation operation) {
        all(operation).stream()
                .filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(WORDS.get(key(parameter))));
    }

    /** Whether it has a parameter of that name there. */
    static boolean has(Operation operation, Parameter.In in, String name) {
        return all(operation).stream()
                .anyMatch(parameter ->
                        parameter.getIn() == in && parameter.getName().equals(name));
    }

    /** Whether it has any there. */
    static boolean has(Operation operation, Parameter.In in) {
        return all(operation).stream().anyMatch(parameter -> parameter.getIn() == in);
    }

    private static List<Parameter> all(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of());
    }

    private static String key(Parameter parameter) {
        return parameter.getIn() + " " + parameter.getName();
    }
}
