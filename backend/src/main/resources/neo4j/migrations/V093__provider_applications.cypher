// What training providers who want to publish here say, until some time after the platform decided.
CREATE CONSTRAINT provider_application_id IF NOT EXISTS FOR (n:ProviderApplication) REQUIRE n.id IS UNIQUE;
CREATE INDEX provider_application_state IF NOT EXISTS FOR (n:ProviderApplication) ON (n.state);
