// A licence by any of its names.
// @param license entity(License) "MIT License" The licence to find
// @view table

MATCH (license:Entity {id: $license})
RETURN license.id AS id, license.name AS name
