package dev.tailor.overview;

import dev.tailor.cluster.InAtlas;
import dev.tailor.cluster.Trouble;
import java.time.Instant;

/** What Atlas says, in its own words. */
record Atlas(Situation situation) {
    /** The state that it shows, where it has one. */
    AtlasView state() {
        var state = situation.cluster().inAtlas().map(Atlas::word).orElse("");
        return new AtlasView(state, since(), "", "", "", situation.late());
    }

    /** Why it has not done what was asked. */
    static AtlasView answer(Trouble trouble) {
        var answer = trouble.status() == 0 ? "none" : (trouble.status() + " " + trouble.code()).strip();
        return new AtlasView("", null, answer, trouble.detail(), trouble.reference(), false);
    }

    private static String word(InAtlas have) {
        return Boolean.TRUE.equals(have.paused()) ? have.state() + ", paused" : have.state();
    }

    private Instant since() {
        return situation.about().flatMap(change -> change.sentAt()).orElse(null);
    }
}
