package dev.tailor;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Tailor's classes without those of tests: reading them takes seconds, so they are read once. */
final class OwnClasses {
    static final JavaClasses TAILOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Rooms.ROOT);

    private OwnClasses() {}
}
