// A model or dataset with everything that it came from, and what belongs to them: series, training stages, licences, conflicts.
// @param model entity(Model|Dataset) "DeepSeek-R1-Distill-Llama-70B" The model or dataset to start from; a series stands for its members
// @view table

MATCH (root:Entity {id: $model})(()<-[of:MEMBER_OF WHERE of.stands AND of.since <= $asOf < of.until]-())*(start)
WITH DISTINCT root, start
MATCH (start)-[steps:FROM*0..]->(found) WHERE all(step IN steps WHERE step.since <= $asOf < step.until)
WITH DISTINCT root, found
// What is said of a series holds for its members.
MATCH (found)(()-[of:MEMBER_OF WHERE of.since <= $asOf < of.until]->())*(near)
WITH DISTINCT root, near
CALL (near) {
  RETURN near AS told
  UNION
  MATCH (near)<-[of:STAGE_OF|ENDS_IN WHERE of.since <= $asOf < of.until]-(told:TrainingStage) RETURN told
  UNION
  MATCH (near)-[under:LICENSED_UNDER WHERE under.since <= $asOf < under.until]->(told) RETURN told
  UNION
  MATCH (near)<-[of:CONCERNS WHERE of.since <= $asOf < of.until]-(told:Conflict) RETURN told
}
WITH root, told, min(CASE WHEN told = root THEN 0 ELSE 1 END) AS place
RETURN told.id AS id
ORDER BY place, id
