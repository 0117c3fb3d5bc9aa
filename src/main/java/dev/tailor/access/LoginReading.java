package dev.tailor.access;

import dev.tailor.atlas.AtlasFailure;
import dev.tailor.atlas.AtlasSentences;
import dev.tailor.atlas.AtlasUser;
import dev.tailor.atlas.AtlasUsers;
import dev.tailor.cluster.NamesInAtlas;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads a project's database users into the copy, and what they mean for logins of ours into the books. */
@ApplicationScoped
class LoginReading {
    /** How often an answer may be overtaken by changes before the next look is waited for. */
    private static final int TRIES = 3;

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(10);

    @Inject
    AtlasUsers users;

    @Inject
    LoginBook book;

    @Inject
    LoginNotes notes;

    @Inject
    LoginCopies copies;

    @Inject
    NamesInAtlas namesInAtlas;

    /** Safe to repeat. */
    void read(long projectId) {
        book.groupOf(projectId).ifPresent(group -> read(projectId, group));
    }

    private void read(long projectId, String group) {
        try {
            var kept = false;
            for (int tries = 0; !kept && tries < TRIES; tries++) {
                kept = ask(projectId, group);
            }
        } catch (AtlasFailure failure) {
            Log.warnf("Atlas does not tell the logins of project %d: %s", projectId, failure.getMessage());
            copies.failed(projectId, AtlasSentences.of(failure), failure.pause(SHORTEST_PAUSE));
        }
    }

    /** False where a login was changed meanwhile, and the answer may be older than that. */
    private boolean ask(long projectId, String group) {
        var ours = book.inProject(projectId).stream().collect(Collectors.groupingBy(Login::clusterId));
        var turn = copies.turn();
        var told = users.list(group);
        var names = namesInAtlas.of(projectId).stream()
                .collect(Collectors.toMap(NamesInAtlas.Entry::id, NamesInAtlas.Entry::name));
        ours.forEach((cluster, logins) -> compare(logins, reaching(names.get(cluster), told)));
        return copies.keep(projectId, turn, told);
    }

    private static List<AtlasUser> reaching(String cluster, List<AtlasUser> users) {
        return users.stream()
                .filter(user -> !user.external() && cluster != null && user.reaches(cluster))
                .toList();
    }

    /** Mostly Postgres says the same as Atlas, and nothing is written. */
    private void compare(List<Login> ours, List<AtlasUser> inAtlas) {
        var behind = ours.stream().filter(login -> isBehind(login, inAtlas)).toList();
        if (!behind.isEmpty()) {
            notes.seen(behind, inAtlas);
        }
    }

    private static boolean isBehind(Login login, List<AtlasUser> inAtlas) {
        return inAtlas.stream()
                .filter(user -> user.username().equals(login.username()))
                .noneMatch(user -> Objects.equals(login.endsAt().orElse(null), user.deleteAfter()));
    }
}
