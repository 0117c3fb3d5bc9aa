package dev.tailor.chaos;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** Two portals for all classes that want several: to start them takes longer than what those do with them. */
final class SeveralPortals implements BeforeAllCallback {
    static final String TEAM = "crew0";

    private static Stage stage;

    static Stage stage() {
        return stage;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var store = context.getRoot().getStore(Namespace.create(SeveralPortals.class));
        store.getOrComputeIfAbsent("stage", key -> open());
    }

    private static CloseableResource open() {
        try {
            stage = new Stage(Path.of("target/chaos/several"), 2, Sabotage.NONE);
            Teams.tie(stage, TEAM);
            return stage::close;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
