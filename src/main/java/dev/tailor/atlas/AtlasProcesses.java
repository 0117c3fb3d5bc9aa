package dev.tailor.atlas;

import dev.tailor.atlas.ProcessesEndpoint.Disk;
import dev.tailor.atlas.ProcessesEndpoint.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The MongoDB processes of a project's dedicated clusters, and what Atlas measures at them. Free and flex clusters have
 * none. Names and units pass through as they come; a name that Atlas does not know is {@link AtlasFailure.NotFound}.
 *
 * <p>Every method blocks and throws {@link AtlasFailure}. All calls here share 300 at once and 100 a minute per project.
 */
@ApplicationScoped
public class AtlasProcesses {
    /** Atlas takes no more names in a call. */
    private static final int MOST_NAMES = 10;

    private final Calls calls;
    private final ProcessesEndpoint processes;

    AtlasProcesses(Connection connection) {
        calls = connection.calls();
        processes = connection.endpoint(ProcessesEndpoint.class);
    }

    /** All processes of a project, asked for page by page as they are used. */
    public Stream<AtlasProcess> list(String groupId) {
        return calls.all((page, size, count) -> processes.list(groupId, page, size, count));
    }

    /** The process of that host and port. */
    public Optional<AtlasProcess> find(String groupId, String processId) {
        return calls.find(() -> processes.get(groupId, processId), AtlasCode.PROCESS_NOT_FOUND);
    }

    /** What was measured at a process; all that Atlas has where no names are given. */
    public List<AtlasMeasurement> measurements(String groupId, String processId, AtlasRange range, List<String> names) {
        return inParts(
                names,
                some -> processes.measurements(
                        groupId, processId, range.granularity(), range.period(), range.start(), range.end(), some));
    }

    /** The names of a process's disks. */
    public List<String> disks(String groupId, String processId) {
        return calls.<Disk>all((page, size, count) -> processes.disks(groupId, processId, page, size, count))
                .map(Disk::partitionName)
                .toList();
    }

    /** What was measured at a disk; all that Atlas has where no names are given. */
    public List<AtlasMeasurement> diskMeasurements(
            String groupId, String processId, String partition, AtlasRange range, List<String> names) {
        return inParts(
                names,
                some -> processes.diskMeasurements(
                        groupId,
                        processId,
                        partition,
                        range.granularity(),
                        range.period(),
                        range.start(),
                        range.end(),
                        some));
    }

    private List<AtlasMeasurement> inParts(List<String> names, Function<List<String>, Measured> ask) {
        var all = new ArrayList<AtlasMeasurement>();
        for (int from = 0; from == 0 || from < names.size(); from += MOST_NAMES) {
            var some = names.subList(from, Math.min(names.size(), from + MOST_NAMES));
            all.addAll(calls.read(() -> ask.apply(some)).measurements());
        }
        return List.copyOf(all);
    }
}
