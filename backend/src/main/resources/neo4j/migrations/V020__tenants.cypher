// What belongs to a tenant is found by its tenant, to be read, exported or erased as a whole.
CREATE INDEX task_tenant IF NOT EXISTS FOR (n:Task) ON (n.tenantId);
CREATE INDEX framework_tenant IF NOT EXISTS FOR (n:Framework) ON (n.tenantId);
CREATE INDEX assessment_tenant IF NOT EXISTS FOR (n:Assessment) ON (n.tenantId);
CREATE INDEX course_run_tenant IF NOT EXISTS FOR (n:CourseRun) ON (n.tenantId);
CREATE INDEX place_tenant IF NOT EXISTS FOR (n:Place) ON (n.tenantId);
CREATE INDEX obligation_tenant IF NOT EXISTS FOR (n:Obligation) ON (n.tenantId);
CREATE CONSTRAINT sample_world_id IF NOT EXISTS FOR (n:SampleWorld) REQUIRE n.id IS UNIQUE;
