// Some parents and teachers, of whatever this graph is about.
MATCH (child:Model)-[step:INITIALIZED_FROM|DISTILLED_FROM]->(from:Model)
WHERE step.until = 'open'
RETURN child, step, from LIMIT 40
