// What joins sources into one voice: whom they copy, reword or share text with, and for whom they speak. Asked again
// of the neighbours it leads through everything that hangs together, each entity once.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
OPTIONAL MATCH (entity)-[edge:COPIES|PARAPHRASES|SHARES_TEXT_WITH|SPEAKS_FOR]-(other:Entity)
WHERE NOT edge.status IN ['denied', 'retracted']
RETURN id, entity:Source AS isSource, collect(other.id) AS neighbours
