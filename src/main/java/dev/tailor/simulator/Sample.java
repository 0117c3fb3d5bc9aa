package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The world of docs/simulator.md, from simulator/sample.json: fixed ids, and ages that count back from now. */
record Sample(String id, String name, List<InProject> projects) {

    static World world(Instant now, Durations durations) {
        var sample = read();
        var organization = new Organization(sample.id(), sample.name(), now.minus(Duration.ofDays(900)));
        var projects = sample.projects().stream()
                .map(project -> project.at(now, organization, durations))
                .toList();
        return World.with(List.of(organization), projects);
    }

    private static Sample read() {
        try (var resource = Sample.class.getResourceAsStream("/simulator/sample.json")) {
            return Json.MAPPER.readValue(resource, Sample.class);
        } catch (IOException broken) {
            throw new UncheckedIOException("simulator/sample.json can't be read", broken);
        }
    }

    /** A project of the sample; users and access list as they would be posted. */
    record InProject(
            String id,
            String name,
            Duration age,
            ArrayNode teams,
            ArrayNode users,
            List<SampleEvent> events,
            ArrayNode accessList,
            List<String> customRoles,
            List<ObjectNode> databaseUsers,
            List<SampleAlert> alerts,
            List<SampleCluster> clusters) {

        Project at(Instant now, Organization organization, Durations durations) {
            var created = now.minus(age);
            var project = new Project(id, organization.id(), name, created, Json.array());
            project.joinedBy(Membership.of(teams, users));
            events.forEach(event -> project.events().add(event.at(now)));
            project.accessList().add(AccessSettings.of(accessList, created, created), System.nanoTime());
            project.users().addCustomRoles(customRoles);
            var settings = new UserSettings(customRoles, created);
            databaseUsers.forEach(user -> project.users().add(settings.create(user)));
            alerts.forEach(alert -> project.alerts().add(alert.at(now)));
            clusters.forEach(cluster -> project.add(cluster.at(now, durations)));
            return project;
        }
    }
}
