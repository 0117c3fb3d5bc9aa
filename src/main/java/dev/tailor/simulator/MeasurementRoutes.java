package dev.tailor.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What is measured at a process and at its only disk, which Atlas calls data. */
final class MeasurementRoutes {
    private static final String PROCESS = "/groups/:groupId/processes/:processId";
    private static final String DISKS = PROCESS + "/disks";
    private static final String PARTITION = "data";

    private final Atlas atlas;

    MeasurementRoutes(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get(PROCESS + "/measurements", Versions.FIRST, Limit.PROCESSES, this::ofProcess),
                Endpoint.get(DISKS, Versions.FIRST, Limit.PROCESSES, this::disks),
                Endpoint.get(DISKS + "/:partition", Versions.FIRST, Limit.PROCESSES, this::disk),
                Endpoint.get(DISKS + "/:partition/measurements", Versions.FIRST, Limit.PROCESSES, this::ofDisk));
    }

    private Answer ofProcess(Call call) {
        return Answer.ok(measured(call, node(call), Metrics.all().host()));
    }

    private Answer disks(Call call) {
        var node = node(call);
        return Answer.ok(Paging.page(call, List.of(PARTITION), partition -> document(call, node)));
    }

    private Answer disk(Call call) {
        return Answer.ok(document(call, nodeWithDisk(call)));
    }

    private Answer ofDisk(Call call) {
        var measured = measured(call, nodeWithDisk(call), Metrics.all().disk());
        return Answer.ok(measured.put("partitionName", PARTITION));
    }

    private Node node(Call call) {
        return ProcessRoutes.node(call, atlas.world().project(call.path("groupId")));
    }

    private Node nodeWithDisk(Call call) {
        var node = node(call);
        var partition = call.path("partition");
        if (!partition.equals(PARTITION)) {
            throw AtlasError.notFound(
                    "DEVICE_NOT_FOUND",
                    "No device with name " + partition + " exists on host " + node.id() + ".",
                    partition,
                    node.id());
        }
        return node;
    }

    private static ObjectNode measured(Call call, Node node, List<Metric> known) {
        var grid = Grid.askedBy(call, node);
        var document = Json.object()
                .put("end", Json.time(grid.end()))
                .put("granularity", grid.granularity())
                .put("groupId", node.project().id())
                .put("hostId", node.id());
        document.set("links", links(call, node));
        var wanted = Metrics.wanted(call.queries().getAll("m"), known);
        document.set("measurements", Json.array(wanted, metric -> new Series(node, metric, grid).json()));
        return document.put("processId", node.id()).put("start", Json.time(grid.start()));
    }

    private static ArrayNode links(Call call, Node node) {
        var query = call.request().query();
        var links = Json.array();
        links.add(Call.link("self", call.address() + (query == null ? "" : "?" + query)));
        links.add(Call.link("https://cloud.mongodb.com/host", call.resource(path(node))));
        return links;
    }

    private static ObjectNode document(Call call, Node node) {
        var document = Json.object();
        document.set("links", call.links(path(node) + "/disks/" + PARTITION));
        return document.put("partitionName", PARTITION);
    }

    private static String path(Node node) {
        return "/groups/" + node.project().id() + "/processes/" + node.id();
    }
}
