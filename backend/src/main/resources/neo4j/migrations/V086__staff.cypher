// One number for one person of an administration: the key holds both, for there is no uniqueness within a tenant.
CREATE CONSTRAINT employee_personnel_key IF NOT EXISTS FOR (n:Employee) REQUIRE n.personnelKey IS UNIQUE;
CREATE CONSTRAINT staff_columns_tenant IF NOT EXISTS FOR (n:StaffColumns) REQUIRE n.tenantId IS UNIQUE;
CREATE INDEX employee_leaves IF NOT EXISTS FOR (n:Employee) ON (n.leftOn);

// Superiors follow from heads of units from now on: the heads are those whom the people of their own unit report to.
MATCH (s:Employee)-[:WORKS_IN]->(u:OrgUnit)<-[:WORKS_IN]-(:Employee)-[:REPORTS_TO]->(s)
WHERE NOT EXISTS { (u)-[:HEADED_BY]->() }
WITH u, s, count(*) AS people ORDER BY people DESC, s.id
WITH u, head(collect(s)) AS head
CREATE (u)-[:HEADED_BY]->(head);

// Who has people and no superior heads the administration.
MATCH (s:Employee)-[:WORKS_IN]->(:OrgUnit)-[:PART_OF*0..10]->(root:OrgUnit)
WHERE root.id = root.tenantId AND NOT EXISTS { (root)-[:HEADED_BY]->() }
  AND NOT EXISTS { (s)-[:REPORTS_TO]->() } AND EXISTS { (s)<-[:REPORTS_TO]-() }
WITH root, s, COUNT { (s)<-[:REPORTS_TO]-() } AS people ORDER BY people DESC, s.id
WITH root, head(collect(s)) AS head
CREATE (root)-[:HEADED_BY]->(head);
