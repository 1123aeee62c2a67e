// Entities whose names or description hold all the words of a text, best match first.
// @param text string "distill llama" The words to look for; the beginning of a word or a slip of one letter will do
// @param kind list(Organization|Person|Model|Dataset|TrainingStage|Technique|Hardware|License|Benchmark|Product|Event|Topic|Conflict|Source) [] Only entities of these kinds; all when empty
// @view table

// Signs that mean something to the index become blanks, and lower case makes plain words of AND, OR and NOT.
WITH reduce(words = left(toLower($text), 200), sign IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > =', ' ')
  | replace(words, sign, ' ')) AS words
WITH [word IN split(words, ' ') WHERE trim(word) <> '' | trim(word)][..16] AS words
WHERE size(words) > 0
WITH reduce(query = '', word IN words | query + ' +(' + word + '^4 ' + word + '*^2 ' + word + '~1)') AS query
CALL db.index.fulltext.queryNodes('entityText', query) YIELD node AS entity, score
WHERE size($kind) = 0 OR any(kind IN $kind WHERE kind IN labels(entity))
RETURN
  entity.name AS name,
  [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind,
  entity.aliases AS aliases,
  entity.description AS description,
  entity.released AS released,
  entity.id AS id
ORDER BY score DESC, name, id
