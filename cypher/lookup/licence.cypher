// A licence by any of its names.
// @param entity entity(License) "MIT License" The licence to find
// @view table

MATCH (license:Entity {id: $entity})
RETURN license.id AS id, license.name AS name
