// Where an imported offer comes from: written once, found again by the next import of the same feed.
CREATE CONSTRAINT course_import_key IF NOT EXISTS FOR (n:Course) REQUIRE n.importKey IS UNIQUE;
CREATE CONSTRAINT provider_import_key IF NOT EXISTS FOR (n:Provider) REQUIRE n.importKey IS UNIQUE;
