// Words in any text about an entity.
CREATE FULLTEXT INDEX entityText IF NOT EXISTS
FOR (entity:Entity) ON EACH [entity.name, entity.aliases, entity.hubId, entity.officialName, entity.description, entity.publisher]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}
