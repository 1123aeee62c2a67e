// Entities with a name similar to a text, in which each word may be misspelt or incomplete, one row per name. A
// database into which nothing was loaded has no index.
WITH reduce(words = left(toLower($text), 200), sign IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > = @ # . ,', ' ')
  | replace(words, sign, ' ')) AS words
WITH [word IN split(words, ' ') WHERE trim(word) <> '' | trim(word) + '~ ' + trim(word) + '*'] AS words
WITH words[..16] AS words
WHERE size(words) > 0 AND EXISTS { (collection:Collection) }
WITH reduce(query = '', word IN words | query + ' ' + word) AS query
CALL db.index.fulltext.queryNodes('entityName', query, {limit: 50}) YIELD node AS entity, score
UNWIND [entity.name] + coalesce(entity.aliases, []) AS matched
RETURN
  entity.id AS id,
  entity.name AS name,
  entity.kind AS kind,
  matched
ORDER BY score DESC, id, matched
