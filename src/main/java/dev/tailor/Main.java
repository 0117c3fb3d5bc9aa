package dev.tailor;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the packaged application starts. */
@QuarkusMain
public class Main {
    public static void main(String... arguments) {
        Quarkus.run(arguments);
    }
}
