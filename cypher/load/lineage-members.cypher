// The members of series, and whether their own children may be affected too.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:MEMBER_OF]-(member:Entity)
WITH DISTINCT member
RETURN
  member.id AS id,
  member:Dataset OR (NOT member.released AND NOT member.series) AS passes,
  EXISTS { (member)<-[:MEMBER_OF]-() } AS hasMembers
