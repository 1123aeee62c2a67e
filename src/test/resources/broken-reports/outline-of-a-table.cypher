// What joins two models.
// @param model entity(Model) "A" One
// @param other entity(Model) "B" The other
// @view table
// @graph a, s, b
// @outline from, to

MATCH (a:Entity {id: $model})-[s]->(b:Entity {id: $other})
RETURN a.id AS from, b.id AS to, type(s) AS relationship
