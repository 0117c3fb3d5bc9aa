package dev.tailor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.tailor.OwnClasses.TAILOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Code keeps to the table of rooms in docs/design.md. */
class RoomsTest {
    final Rooms rooms = Rooms.inDesign();

    RoomsTest() throws IOException {}

    @Test
    void every_package_is_a_room() {
        assertThat(TAILOR).extracting(RoomsTest::room).isSubsetOf(rooms.byName().keySet());
    }

    @Test
    void rooms_import_only_what_their_row_allows() {
        classes().should(new KeepToTheirRow()).check(TAILOR);
    }

    @Test
    void rooms_that_rows_name_are_rows_themselves() {
        assertThat(rooms.byName().values())
                .flatExtracting(Rooms.Room::mayImport)
                .isSubsetOf(rooms.byName().keySet());
    }

    @Test
    void nobody_imports_a_page() {
        assertThat(rooms.byName().values())
                .flatExtracting(Rooms.Room::mayImport)
                .noneMatch(name -> rooms.byName().get(name).page());
    }

    @Test
    void there_are_no_cycles() {
        slices().matching(Rooms.ROOT + ".(*)..").should().beFreeOfCycles().check(TAILOR);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().equals(Rooms.ROOT)
                ? Rooms.ROOT
                : type.getPackageName().substring(Rooms.ROOT.length() + 1).split("\\.")[0];
    }

    private final class KeepToTheirRow extends ArchCondition<JavaClass> {
        KeepToTheirRow() {
            super("keep to their room's row in docs/design.md");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var row = rooms.byName().get(room(type));
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            dependency.getTargetClass().getPackageName().startsWith(Rooms.ROOT))
                    .filter(dependency -> !row.mayImport(room(dependency.getTargetClass())))
                    .map(this::broken)
                    .forEach(events::add);
        }

        private ConditionEvent broken(Dependency dependency) {
            return SimpleConditionEvent.violated(dependency, dependency.getDescription());
        }
    }
}
