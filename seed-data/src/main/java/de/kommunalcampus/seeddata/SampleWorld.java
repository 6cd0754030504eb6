// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The invented administrations, people and offers on which the demo runs; every reference between the parts resolves. */
public record SampleWorld(
        LocalDate loadingDay,
        Library library,
        Organisation organisation,
        CourseOffers offers,
        Profiles profiles,
        Obligations obligations) {

    /** The password of all demo accounts. It is published, so those accounts belong on demo systems only. */
    public static final String DEMO_PASSWORD = "Musterstadt-2026!";

    /**
     * Reads the world from the class path, with its relative days counted from the given one.
     *
     * @throws SeedDataException naming file, line and column of the first value that is wrong
     */
    public static SampleWorld read(LocalDate loadingDay) {
        return read(loadingDay, SampleWorld::open);
    }

    static SampleWorld read(LocalDate loadingDay, SeedFiles.Source source) {
        SeedFiles files = new SeedFiles(source, loadingDay);
        return new SampleWorld(
                loadingDay,
                LibraryReader.read(files),
                OrganisationReader.read(files),
                CourseOffersReader.read(files),
                ProfilesReader.read(files),
                ObligationsReader.read(files));
    }

    static InputStream open(String file) throws FileNotFoundException {
        @Nullable InputStream content = SampleWorld.class.getResourceAsStream(file);
        if (content == null) {
            throw new FileNotFoundException("not on the class path");
        }
        return content;
    }
}
