package dev.tailor;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the packaged application starts. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        if (canStart()) {
            Quarkus.run(arguments);
        } else {
            System.exit(1);
        }
    }

    /** Whether all is said that must be; development and tests bring their own. To stderr, since no log is there yet. */
    private static boolean canStart() {
        if (LaunchMode.current().isDevOrTest()) {
            return true;
        }
        var unmet = new Requirements(ConfigProvider.getConfig()).unmet();
        unmet.forEach(System.err::println);
        return unmet.isEmpty();
    }
}
