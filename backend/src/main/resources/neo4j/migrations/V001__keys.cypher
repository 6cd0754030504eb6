// Community Edition knows uniqueness only; required properties are the code's duty.
CREATE CONSTRAINT org_unit_id IF NOT EXISTS FOR (n:OrgUnit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT employee_id IF NOT EXISTS FOR (n:Employee) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT account_login IF NOT EXISTS FOR (n:Account) REQUIRE n.login IS UNIQUE;
CREATE CONSTRAINT framework_id IF NOT EXISTS FOR (n:Framework) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT competency_id IF NOT EXISTS FOR (n:Competency) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT job_role_id IF NOT EXISTS FOR (n:JobRole) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assessment_id IF NOT EXISTS FOR (n:Assessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT provider_id IF NOT EXISTS FOR (n:Provider) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT course_id IF NOT EXISTS FOR (n:Course) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT course_run_id IF NOT EXISTS FOR (n:CourseRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT obligation_id IF NOT EXISTS FOR (n:Obligation) REQUIRE n.id IS UNIQUE;

CREATE INDEX org_unit_tenant IF NOT EXISTS FOR (n:OrgUnit) ON (n.tenantId);
CREATE INDEX employee_tenant IF NOT EXISTS FOR (n:Employee) ON (n.tenantId);
CREATE INDEX account_tenant IF NOT EXISTS FOR (n:Account) ON (n.tenantId);
CREATE INDEX competency_tenant IF NOT EXISTS FOR (n:Competency) ON (n.tenantId);
CREATE INDEX competency_uri IF NOT EXISTS FOR (n:Competency) ON (n.uri);
CREATE INDEX job_role_tenant IF NOT EXISTS FOR (n:JobRole) ON (n.tenantId);
CREATE INDEX job_role_uri IF NOT EXISTS FOR (n:JobRole) ON (n.uri);
CREATE INDEX provider_tenant IF NOT EXISTS FOR (n:Provider) ON (n.tenantId);
CREATE INDEX course_tenant IF NOT EXISTS FOR (n:Course) ON (n.tenantId);
CREATE INDEX course_external_id IF NOT EXISTS FOR (n:Course) ON (n.externalId);
