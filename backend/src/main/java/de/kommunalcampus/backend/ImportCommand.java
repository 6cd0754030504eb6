// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend;

import de.kommunalcampus.backend.feed.CourseFiles;
import de.kommunalcampus.backend.imports.AuditedImport;
import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportKind;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.ImportReport;
import de.kommunalcampus.backend.imports.Importer;
import de.kommunalcampus.backend.platform.Audited;
import de.kommunalcampus.backend.platform.FreeSpace;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.ApplicationContext;

/** {@code import KIND PATH}: into the shared library of an installation that does not run. */
final class ImportCommand implements Command {
    private static final String USAGE = "import needs a kind, esco, courses or municipalities, and a path.";
    /** Nobody else waits for the database here, so patience costs nothing. */
    private static final String[] SETTINGS = {
        "--logging.level.root=warn",
        "--kommunalcampus.transaction-timeout=60s",
        "--spring.neo4j.connection-timeout=30s",
        "--spring.neo4j.pool.connection-acquisition-timeout=30s"
    };

    @Override
    public int run(Arguments arguments) {
        if (arguments.words().size() != 2) {
            return misused(USAGE);
        }
        Optional<ImportKind> kind = ImportKind.find(arguments.words().getFirst());
        Path path = Path.of(arguments.words().getLast());
        if (kind.isEmpty()) {
            return misused(USAGE);
        }
        if (!Files.exists(path)) {
            return misused("There is nothing at %s.".formatted(path));
        }
        return run(kind.get(), path, arguments);
    }

    private static int run(ImportKind kind, Path path, Arguments arguments) {
        try {
            check(kind, path);
            ImportText text =
                    ImportApplication.call(arguments.settings(SETTINGS), context -> importInto(context, kind, path));
            System.out.print(text.lines());
            return DONE;
        } catch (ImportRefused e) {
            System.err.println(e.named(path, path.toString()).detail());
            return FAILED;
        } catch (ImportBroken e) {
            System.err.println(e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            // The start has told why it failed.
            return e instanceof ExitCodeGenerator code ? code.getExitCode() : FAILED;
        }
    }

    private static ImportText importInto(ApplicationContext context, ImportKind kind, Path path) {
        Importer importer = context.getBeansOfType(Importer.class).values().stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow();
        long began = System.nanoTime();
        LastProgress last = new LastProgress();
        AuditedImport audited = new AuditedImport(TenantId.SHARED, null, kind, "");
        context.publishEvent(audited.begun());
        try (TerminalProgress terminal = TerminalProgress.forThisTerminal()) {
            ImportProgress progress = last.before(terminal).guardedBy(context.getBean(FreeSpace.class));
            ImportReport report = importer.run(path, TenantId.SHARED, progress);
            context.publishEvent(audited.done(report));
            return new ImportText(path.toString(), report, System.nanoTime() - began);
        } catch (ImportRefused e) {
            tell(context, audited.failed(e.code()), e);
            throw e;
        } catch (RuntimeException e) {
            tell(context, audited.broken(), e);
            throw last.broken(e);
        }
    }

    /** What broke the import may keep its end out of the audit log too; it is still what is told. */
    private static void tell(ApplicationContext context, Audited end, RuntimeException cause) {
        try {
            context.publishEvent(end);
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** Before the database starts, which takes seconds, and makes a folder where there was none. */
    private static void check(ImportKind kind, Path path) {
        switch (kind) {
            case COURSES -> CourseFiles.check(path);
            case ESCO, MUNICIPALITIES -> {
                if (!Files.isReadable(path)) {
                    throw new ImportRefused(FailureCode.UNREADABLE.with(path.getFileName()));
                }
            }
        }
    }

    /** How far the import had come when it broke. */
    private static final class LastProgress {
        private ImportProgress.Step step = ImportProgress.Step.READING;
        private long done;
        private long total;

        ImportProgress before(ImportProgress next) {
            return (now, part, whole) -> {
                step = now;
                done = part;
                total = whole;
                next.at(now, part, whole);
            };
        }

        ImportBroken broken(RuntimeException cause) {
            return new ImportBroken(step, done, total, cause);
        }
    }

    private static int misused(String sentence) {
        System.err.println(sentence);
        return MISUSED;
    }
}
